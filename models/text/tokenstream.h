// SPDX-License-Identifier: GPL-3.0-or-later
// The one tokenisation of a body: words, numbers, signs, each with its span (UTF-16 units of the
// body) and its folded form. Words broken against filters (ق.ت.ل, قـ.ـصف) are one token again; pictures
// (surrogate pairs that are no letters) are signs, even when they stand against a word.
// Made once per body in a single pass; a value the finders read. The body must outlive it. Safe on all
// threads once built.
#pragma once

#include "textspan.h"

#include <QString>

#include <vector>

namespace tawthiq::text {

enum class TokenKind : quint8 { Word, Number, Sign, Newline };
enum class Gap : quint8 { None, Space, Newline }; // what stands before a token

struct Token {
    domain::TextSpan span;
    int foldedBegin = 0; // in TokenStream's folded buffer
    quint16 foldedLength = 0; // a longer run of letters is cut into several tokens
    TokenKind kind = TokenKind::Word;
    Gap gap = Gap::None;
};

class TokenStream
{
public:
    explicit TokenStream(QStringView body);

    [[nodiscard]] QStringView body() const { return m_body; }
    [[nodiscard]] int size() const { return static_cast<int>(m_tokens.size()); }
    [[nodiscard]] const Token &at(int index) const { return m_tokens[static_cast<std::size_t>(index)]; }
    [[nodiscard]] QStringView folded(int index) const
    {
        const Token &token = at(index);
        return QStringView(m_folded).mid(token.foldedBegin, token.foldedLength);
    }
    [[nodiscard]] bool isWord(int i) const { return valid(i) && at(i).kind == TokenKind::Word; }
    [[nodiscard]] bool isNumber(int i) const { return valid(i) && at(i).kind == TokenKind::Number; }
    // True when token i is the sign `sign`, given in folded form.
    [[nodiscard]] bool isSign(int i, char16_t sign) const
    {
        return valid(i) && at(i).kind == TokenKind::Sign && folded(i).front() == QChar(sign);
    }
    [[nodiscard]] bool isNewline(int i) const { return valid(i) && at(i).kind == TokenKind::Newline; }
    [[nodiscard]] bool valid(int i) const { return i >= 0 && i < size(); }
    // Index of the first token that begins at or after `position`.
    [[nodiscard]] int firstAtOrAfter(int position) const;

private:
    class Scanner;
    void joinBrokenWords();

    QStringView m_body;
    QString m_folded;
    std::vector<Token> m_tokens;
};

} // namespace tawthiq::text
