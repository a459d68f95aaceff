// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonscanner.h"

#include <cstring>

namespace tawthiq::exchange {

namespace {

constexpr int MaximumDepth = 200;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

char JsonScanner::peek()
{
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
            return c;
        }
        ++m_at;
    }
    return 0;
}

bool JsonScanner::take(char character)
{
    if (peek() != character || m_at >= m_text.size()) {
        return false;
    }
    ++m_at;
    return true;
}

std::string_view JsonScanner::takeValue()
{
    const bool something = peek() != 0;
    const std::size_t begin = m_at;
    return something && skipValue(0) ? m_text.substr(begin, m_at - begin) : std::string_view();
}

bool JsonScanner::skipValue(int depth)
{
    if (depth > MaximumDepth) {
        return false;
    }
    switch (peek()) {
    case '"':
        return skipString();
    case '{':
        ++m_at;
        return skipMembers('}', true, depth + 1);
    case '[':
        ++m_at;
        return skipMembers(']', false, depth + 1);
    case 't':
        return skipWord("true");
    case 'f':
        return skipWord("false");
    case 'n':
        return skipWord("null");
    default:
        return skipNumber();
    }
}

bool JsonScanner::skipMembers(char closing, bool keyed, int depth)
{
    if (take(closing)) {
        return true;
    }
    do {
        if (keyed && (peek() != '"' || !skipString() || !take(':'))) {
            return false;
        }
        if (!skipValue(depth)) {
            return false;
        }
    } while (take(','));
    return take(closing);
}

// A quote closes the string unless an odd number of backslashes stands before it; memchr finds the
// quotes many bytes at a time, which matters because the text of a report is one long string.
bool JsonScanner::skipString()
{
    const std::size_t begin = m_at + 1;
    std::size_t from = begin;
    while (from < m_text.size()) {
        const void *found = std::memchr(m_text.data() + from, '"', m_text.size() - from);
        if (found == nullptr) {
            break;
        }
        const auto quote = static_cast<std::size_t>(static_cast<const char *>(found) - m_text.data());
        std::size_t slashes = 0;
        while (quote - slashes > begin && m_text[quote - slashes - 1] == '\\') {
            ++slashes;
        }
        if (slashes % 2 == 0) {
            m_at = quote + 1;
            return true;
        }
        from = quote + 1;
    }
    m_at = m_text.size();
    return false;
}

bool JsonScanner::skipDigits()
{
    const std::size_t begin = m_at;
    while (m_at < m_text.size() && isDigit(m_text[m_at])) {
        ++m_at;
    }
    return m_at > begin;
}

bool JsonScanner::skipNumber()
{
    const auto at = [this] { return m_at < m_text.size() ? m_text[m_at] : '\0'; };
    if (at() == '-') {
        ++m_at;
    }
    const bool leadingZero = at() == '0';
    const std::size_t whole = m_at;
    if (!skipDigits() || (leadingZero && m_at - whole > 1)) {
        return false;
    }
    if (at() == '.') {
        ++m_at;
        if (!skipDigits()) {
            return false;
        }
    }
    if (at() == 'e' || at() == 'E') {
        ++m_at;
        if (at() == '+' || at() == '-') {
            ++m_at;
        }
        return skipDigits();
    }
    return true;
}

bool JsonScanner::skipWord(std::string_view word)
{
    if (m_text.substr(m_at, word.size()) != word) {
        return false;
    }
    m_at += word.size();
    return true;
}

} // namespace tawthiq::exchange
