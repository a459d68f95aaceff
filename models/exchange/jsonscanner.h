// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over JSON text without building a tree: checks the syntax of a value and says where it ends.
// Positions are bytes. Strings are not looked into further than their closing quote; decodeJsonString
// does that for the few that are wanted. Borrows the text. One scanner per thread.
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace tawthiq::exchange {

class JsonScanner
{
public:
    explicit JsonScanner(std::string_view text) : m_text(text) { }

    [[nodiscard]] std::size_t position() const { return m_at; }
    // The character at hand after white space; 0 at the end.
    [[nodiscard]] char peek();
    // Takes `character` (after white space) if it stands there.
    bool take(char character);
    // Takes one whole value and returns its text; empty when the syntax is wrong there.
    [[nodiscard]] std::string_view takeValue();
    [[nodiscard]] bool atEnd() { return peek() == 0 && m_at >= m_text.size(); }

private:
    bool skipValue(int depth);
    bool skipMembers(char closing, bool keyed, int depth);
    bool skipString();
    bool skipNumber();
    bool skipDigits();
    bool skipWord(std::string_view word);

    std::string_view m_text;
    std::size_t m_at = 0;
};

// The text of a JSON string with its quotes; empty when an escape or the UTF-8 is wrong. A \u escape
// of half a surrogate pair stays that one unit; a byte order mark stays too.
[[nodiscard]] std::optional<QString> decodeJsonString(std::string_view quoted);

} // namespace tawthiq::exchange
