// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenstream.h"

#include "foldtable.h"

#include <algorithm>

namespace tawthiq::text {

namespace {

constexpr qsizetype MaximumFoldedLength = 1000; // of a token; fits its 16 bits with room to spare
constexpr qsizetype LongestExpansion = 18; // U+FDFA
constexpr char16_t Tatweel = 0x0640;

// A separator stays inside a number when a digit follows: 1.5, 3,000, 15.11.2021.
bool joinsDigits(char16_t folded)
{
    return folded == u'.' || folded == u',';
}

} // namespace

// The one pass over the body. Writes folded units through a raw pointer into a buffer as long as the
// body; only presentation forms that open into several units make it grow.
class TokenStream::Scanner
{
public:
    Scanner(QStringView body, QString &folded, std::vector<Token> &tokens) :
        m_units(body.utf16()), m_size(static_cast<int>(body.size())), m_folded(folded), m_tokens(tokens)
    {
        // Arabic news has about one token in five units.
        m_tokens.reserve(static_cast<std::size_t>(body.size() / 4 + 8));
        m_folded.resize(body.size() + LongestExpansion);
        m_out = reinterpret_cast<char16_t *>(m_folded.data());
    }

    // True when something may be a word broken against filters.
    bool scan()
    {
        Gap gap = Gap::Newline;
        while (m_at < m_size) {
            const quint32 entry = m_table.entry(m_units[m_at]);
            const UnitClass cls = FoldTable::classOf(entry);
            if (Q_LIKELY(cls == UnitClass::Letter)) {
                scanWord(gap);
                gap = spaceAfter();
            } else if (cls == UnitClass::Other) {
                scanSign(entry, TokenKind::Sign, gap);
                gap = spaceAfter();
            } else if (cls == UnitClass::Digit) {
                scanNumber(gap);
                gap = spaceAfter();
            } else if (cls == UnitClass::Newline) {
                scanSign(entry, TokenKind::Newline, gap);
                gap = Gap::Newline;
            } else {
                gap = cls == UnitClass::Space ? std::max(gap, Gap::Space) : gap;
                ++m_at;
            }
        }
        m_folded.truncate(m_done);
        return m_broken;
    }

private:
    // The one space that nearly always follows a word.
    Gap spaceAfter()
    {
        const bool space = m_at < m_size && m_table.classOf(m_units[m_at]) == UnitClass::Space;
        m_at += space ? 1 : 0;
        return space ? Gap::Space : Gap::None;
    }

    void push(int begin, qsizetype foldedBegin, TokenKind kind, Gap gap)
    {
        m_tokens.push_back({{begin, m_at},
                            static_cast<int>(foldedBegin),
                            static_cast<quint16>(m_done - foldedBegin),
                            kind,
                            gap});
    }

    void scanWord(Gap gap)
    {
        const int begin = m_at;
        const qsizetype foldedBegin = m_done;
        TokenKind kind = TokenKind::Word;
        do {
            const qsizetype room = MaximumFoldedLength - (m_done - foldedBegin);
            runOn(FoldTable::InWord, room);
        } while (m_done - foldedBegin < MaximumFoldedLength && m_at < m_size && takeRareLetter(begin, kind));
        push(begin, foldedBegin, kind, gap);
    }

    // Folds while the entries have `bit`; at most `room` units. Each folded unit is written always and
    // kept only if it counts: no branch for the many marks of vocalised text.
    void runOn(quint32 bit, qsizetype room)
    {
        const char16_t *units = m_units;
        const int stop = static_cast<int>(std::min<qsizetype>(m_size, m_at + room));
        char16_t *out = m_out + m_done;
        int at = m_at;
        for (; at < stop; ++at) {
            const quint32 entry = m_table.entry(units[at]);
            if (!(entry & bit)) {
                break;
            }
            *out = static_cast<char16_t>(entry);
            out += (entry & FoldTable::Emits) != 0 ? 1 : 0;
        }
        m_at = at;
        m_done = out - m_out;
    }

    // What runOn leaves inside a word: forms that open into several letters, and surrogate pairs.
    // False when the word is over. A picture is a token of its own: a sign.
    bool takeRareLetter(int begin, TokenKind &kind)
    {
        const char16_t unit = m_units[m_at];
        const quint32 entry = m_table.entry(unit);
        if (entry & FoldTable::InWord) {
            return true; // only marks filled the run
        }
        if (FoldTable::classOf(entry) != UnitClass::Letter) {
            return false;
        }
        if (!QChar::isSurrogate(unit)) {
            append(m_table.expansion(unit));
            ++m_at;
            return true;
        }
        const bool pair =
            m_at + 1 < m_size && QChar::isHighSurrogate(unit) && QChar::isLowSurrogate(m_units[m_at + 1]);
        const bool letter = pair && FoldTable::isLetterPair(unit, m_units[m_at + 1]);
        if (!letter && m_at > begin) {
            return false;
        }
        append(QStringView(m_units + m_at, pair ? 2 : 1));
        m_at += pair ? 2 : 1;
        if (!letter) {
            kind = TokenKind::Sign;
        }
        return letter;
    }

    void append(QStringView units)
    {
        if (m_done + (m_size - m_at) + units.size() > m_folded.size()) {
            m_folded.resize(m_folded.size() + LongestExpansion + m_folded.size() / 8);
            m_out = reinterpret_cast<char16_t *>(m_folded.data());
        }
        std::copy(units.utf16(), units.utf16() + units.size(), m_out + m_done);
        m_done += units.size();
    }

    void scanNumber(Gap gap)
    {
        const int begin = m_at;
        const qsizetype foldedBegin = m_done;
        while (m_done - foldedBegin < MaximumFoldedLength) {
            runOn(FoldTable::InNumber, MaximumFoldedLength - (m_done - foldedBegin));
            if (m_at + 1 >= m_size || !joinsDigits(m_table.folded(m_units[m_at]))
                || m_table.classOf(m_units[m_at + 1]) != UnitClass::Digit) {
                break;
            }
            m_out[m_done++] = m_table.folded(m_units[m_at++]);
        }
        push(begin, foldedBegin, TokenKind::Number, gap);
    }

    void scanSign(quint32 entry, TokenKind kind, Gap gap)
    {
        const int begin = m_at++;
        m_out[m_done] = static_cast<char16_t>(entry);
        ++m_done;
        push(begin, m_done - 1, kind, gap);
        // Cheap doubt here, the proof in joinBrokenWords.
        if (gap == Gap::None && begin > 0 && m_at < m_size) {
            const bool runsOn =
                m_units[m_at] == Tatweel || m_table.classOf(m_units[m_at]) == UnitClass::Letter;
            m_broken = m_broken || (runsOn && (m_units[begin] == u'.' || m_units[begin - 1] == Tatweel));
        }
    }

    const FoldTable &m_table = FoldTable::instance();
    const char16_t *m_units;
    int m_size;
    int m_at = 0;
    QString &m_folded;
    std::vector<Token> &m_tokens;
    char16_t *m_out = nullptr;
    qsizetype m_done = 0; // folded units written
    bool m_broken = false;
};

TokenStream::TokenStream(QStringView body) : m_body(body)
{
    if (Scanner(body, m_folded, m_tokens).scan()) {
        joinBrokenWords();
    }
}

int TokenStream::firstAtOrAfter(int position) const
{
    const auto it = std::lower_bound(m_tokens.begin(), m_tokens.end(), position,
                                     [](const Token &token, int key) { return token.span.begin < key; });
    return static_cast<int>(it - m_tokens.begin());
}

// ق.ت.ل and قـ.ـصف are written so to slip past filters; ا.ف.ب is an agency. Three or more single letters
// joined by dots, or parts with a tatweel at the break, all without spaces, are one word.
void TokenStream::joinBrokenWords()
{
    const std::size_t size = m_tokens.size();
    const auto joins = [this, size](std::size_t sign) {
        return sign > 0 && sign + 1 < size && m_tokens[sign].kind == TokenKind::Sign
            && m_tokens[sign].gap == Gap::None && m_tokens[sign + 1].gap == Gap::None
            && m_tokens[sign - 1].kind == TokenKind::Word && m_tokens[sign + 1].kind == TokenKind::Word;
    };
    const auto dot = [this, &joins](std::size_t sign) {
        return joins(sign) && m_folded[m_tokens[sign].foldedBegin] == u'.';
    };
    const auto dotted = [this, &dot](std::size_t sign) {
        return dot(sign) && m_tokens[sign - 1].foldedLength == 1 && m_tokens[sign + 1].foldedLength == 1;
    };
    const auto filtered = [this, &joins, &dot](std::size_t sign) {
        if (!joins(sign)) {
            return false;
        }
        const domain::TextSpan span = m_tokens[sign].span;
        const int sides = (m_body[span.begin - 1] == Tatweel ? 1 : 0) + (m_body[span.end] == Tatweel ? 1 : 0);
        return sides == 2 || (sides == 1 && dot(sign));
    };
    std::size_t out = 0;
    for (std::size_t i = 0; i < size; ++i, ++out) {
        Token token = m_tokens[i];
        const bool letters = dotted(i + 1) && dotted(i + 3);
        if (letters || filtered(i + 1)) {
            const int begin = static_cast<int>(m_folded.size());
            m_folded += m_folded.mid(token.foldedBegin, token.foldedLength);
            while (((letters && dotted(i + 1)) || filtered(i + 1))
                   && m_folded.size() - begin + m_tokens[i + 2].foldedLength <= MaximumFoldedLength) {
                i += 2;
                m_folded += m_folded.mid(m_tokens[i].foldedBegin, m_tokens[i].foldedLength);
                token.span.end = m_tokens[i].span.end;
            }
            token.foldedBegin = begin;
            token.foldedLength = static_cast<quint16>(m_folded.size() - begin);
        }
        m_tokens[out] = token;
    }
    m_tokens.resize(out);
}

} // namespace tawthiq::text
