// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenstream.h"

#include "foldtable.h"

#include <algorithm>

namespace tawthiq::text {

namespace {

constexpr int MaximumFoldedLength = 1000;

// A separator stays inside a number when a digit follows: 1.5, 3,000, 15.11.2021.
bool joinsDigits(char16_t folded)
{
    return folded == u'.' || folded == u',';
}

} // namespace

TokenStream::TokenStream(QStringView body) : m_body(body)
{
    // Arabic news has about one token in five units; growing twice is cheaper than guessing high.
    m_tokens.reserve(static_cast<std::size_t>(body.size() / 5 + 8));
    m_folded.reserve(body.size());
    scan();
    joinDottedLetters();
}

int TokenStream::firstAtOrAfter(int position) const
{
    const auto it = std::lower_bound(m_tokens.begin(), m_tokens.end(), position,
                                     [](const Token &token, int key) { return token.span.begin < key; });
    return static_cast<int>(it - m_tokens.begin());
}

void TokenStream::scan()
{
    const FoldTable &table = FoldTable::instance();
    const int size = static_cast<int>(m_body.size());
    Gap gap = Gap::Newline;
    int i = 0;
    while (i < size) {
        switch (table.classOf(m_body[i].unicode())) {
        case UnitClass::Space:
            gap = std::max(gap, Gap::Space);
            ++i;
            break;
        case UnitClass::Drop:
            ++i;
            break;
        case UnitClass::Newline: {
            const int at = static_cast<int>(m_folded.size());
            m_folded += u'\n';
            m_tokens.push_back({{i, i + 1}, at, 1, TokenKind::Newline, gap});
            gap = Gap::Newline;
            ++i;
            break;
        }
        default:
            scanRun(i, gap);
            gap = Gap::None;
        }
    }
}

// One token from `position`: a run of letters, a run of digits, or a single sign.
void TokenStream::scanRun(int &position, Gap gap)
{
    const FoldTable &table = FoldTable::instance();
    const int size = static_cast<int>(m_body.size());
    const UnitClass kind = table.classOf(m_body[position].unicode());
    Token token{{position, position}, static_cast<int>(m_folded.size()), 0, TokenKind::Word, gap};
    int i = position;
    if (kind == UnitClass::Other) {
        token.kind = TokenKind::Sign;
        m_folded += QChar(table.folded(m_body[i].unicode()));
        ++i;
    } else {
        token.kind = kind == UnitClass::Digit ? TokenKind::Number : TokenKind::Word;
        while (i < size && m_folded.size() - token.foldedBegin < MaximumFoldedLength) {
            const char16_t unit = m_body[i].unicode();
            const UnitClass cls = table.classOf(unit);
            if (cls == UnitClass::Drop) {
                ++i;
                continue;
            }
            const char16_t folded = table.folded(unit);
            if (cls == kind) {
                if (folded != 0) {
                    m_folded += QChar(folded);
                } else {
                    m_folded += table.expansion(unit);
                }
            } else if (kind == UnitClass::Digit && joinsDigits(folded) && i + 1 < size
                       && table.classOf(m_body[i + 1].unicode()) == UnitClass::Digit) {
                m_folded += QChar(folded);
            } else {
                break;
            }
            ++i;
        }
    }
    token.span.end = i;
    token.foldedLength = static_cast<quint16>(m_folded.size() - token.foldedBegin);
    m_tokens.push_back(token);
    position = i;
}

// ق.ت.ل is written so to slip past filters; ا.ف.ب is an agency: three or more single letters joined by
// dots without spaces are one word.
void TokenStream::joinDottedLetters()
{
    const auto single = [this](std::size_t i) {
        return i < m_tokens.size() && m_tokens[i].kind == TokenKind::Word && m_tokens[i].foldedLength == 1;
    };
    const auto joined = [this, &single](std::size_t i) {
        return i + 1 < m_tokens.size() && m_tokens[i].kind == TokenKind::Sign
            && m_folded[m_tokens[i].foldedBegin] == u'.' && m_tokens[i].gap == Gap::None && single(i + 1)
            && m_tokens[i + 1].gap == Gap::None;
    };
    std::size_t out = 0;
    for (std::size_t i = 0; i < m_tokens.size(); ++i, ++out) {
        m_tokens[out] = m_tokens[i];
        if (!single(i) || !joined(i + 1) || !joined(i + 3)) {
            continue;
        }
        Token &token = m_tokens[out];
        const int begin = static_cast<int>(m_folded.size());
        m_folded += m_folded[token.foldedBegin];
        while (joined(i + 1) && m_folded.size() - begin < MaximumFoldedLength) {
            i += 2;
            m_folded += m_folded[m_tokens[i].foldedBegin];
            token.span.end = m_tokens[i].span.end;
        }
        token.foldedBegin = begin;
        token.foldedLength = static_cast<quint16>(m_folded.size() - begin);
    }
    m_tokens.resize(out);
}

} // namespace tawthiq::text
