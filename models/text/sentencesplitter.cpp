// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentencesplitter.h"

#include "foldtable.h"
#include "lineroles.h"
#include "lineshape.h"
#include "normaliser.h"

#include <algorithm>

namespace tawthiq::text {

using domain::Sentence;
using domain::SentenceRole;
using domain::TextSpan;

namespace {

constexpr int LongestAbbreviation = 16; // units, so that looking back stays cheap
constexpr int LongestListNumber = 3; // digits: 2018. at a line's start is a year

UnitClass classAt(QStringView text, int position)
{
    return FoldTable::instance().classOf(text[position].unicode());
}

bool isSpace(QStringView text, int position)
{
    const UnitClass cls = classAt(text, position);
    return cls == UnitClass::Space || cls == UnitClass::Newline;
}

bool isWordUnit(QStringView text, int position)
{
    const UnitClass cls = classAt(text, position);
    return cls == UnitClass::Letter || cls == UnitClass::Digit;
}

// The line without surrounding white space; empty when nothing of it can be seen.
TextSpan trimmed(QStringView body, int begin, int end)
{
    while (begin < end && isSpace(body, begin)) {
        ++begin;
    }
    while (end > begin && isSpace(body, end - 1)) {
        --end;
    }
    int visible = begin;
    while (visible < end && (isSpace(body, visible) || classAt(body, visible) == UnitClass::Drop)) {
        ++visible;
    }
    return visible == end ? TextSpan{} : TextSpan{begin, end};
}

// Marks, closing quotes and invisible signs from `position` on.
int skipTail(QStringView line, int position)
{
    const int size = static_cast<int>(line.size());
    while (position < size) {
        const char16_t unit = line[position].unicode();
        if (!isSentenceMark(unit) && !isCloser(unit) && classAt(line, position) != UnitClass::Drop) {
            break;
        }
        ++position;
    }
    return position;
}

// Where the sentence would end whose mark stands before `position`: a quote or dots set apart by a
// space belong to it as well.
int tailEnd(QStringView line, int position)
{
    const int size = static_cast<int>(line.size());
    int end = skipTail(line, position);
    while (end < size && isSpace(line, end)) {
        int next = end;
        while (next < size && isSpace(line, next)) {
            ++next;
        }
        const int apart = skipTail(line, next);
        if (apart == next || (apart < size && !isSpace(line, apart))) {
            break;
        }
        end = apart;
    }
    return end;
}

bool isDotted(QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i % 2 == 0 ? !word[i].isLetter() : word[i] != u'.') {
            return false;
        }
    }
    return word.size() % 2 == 1;
}

bool onlyEllipsis(QStringView marks)
{
    const bool one = marks.size() == 1 && marks.front() == u'.';
    return !one
        && std::all_of(marks.begin(), marks.end(), [](QChar c) { return c == u'.' || c == u'\u2026'; });
}

} // namespace

// `marks`: where . ؟ ! … stand in it.
struct SentenceSplitter::Line {
    TextSpan span;
    SentenceRole role;
    const int *marksBegin;
    const int *marksEnd;
};

SentenceSplitter::SentenceSplitter(const QSet<QString> &abbreviations)
{
    for (const QString &abbreviation : abbreviations) {
        m_abbreviations.insert(fold(abbreviation));
    }
}

QList<Sentence> SentenceSplitter::split(QStringView body) const
{
    const FoldTable &table = FoldTable::instance();
    const char16_t *units = body.utf16();
    const int size = static_cast<int>(body.size());
    std::vector<TextSpan> lines;
    std::vector<std::size_t> firstMark; // of each line; one more at the end
    std::vector<int> marks;
    int begin = 0;
    std::size_t lineMark = 0;
    const auto endLine = [&](int end) {
        if (const TextSpan line = trimmed(body, begin, end); !line.isEmpty()) {
            lines.push_back(line);
            firstMark.push_back(lineMark);
        }
        begin = end + 1;
        lineMark = marks.size();
    };
    for (int i = 0; i < size; ++i) {
        const UnitClass cls = table.classOf(units[i]);
        if (cls == UnitClass::Newline) {
            endLine(i);
        } else if (cls == UnitClass::Other && isSentenceMark(units[i])) {
            marks.push_back(i);
        }
    }
    endLine(size);
    firstMark.push_back(marks.size());
    const std::vector<SentenceRole> roles = rolesOfLines(body, lines);
    QList<Sentence> sentences;
    sentences.reserve(static_cast<qsizetype>(lines.size() + marks.size() / 2));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        cut(body, {lines[i], roles[i], marks.data() + firstMark[i], marks.data() + firstMark[i + 1]},
            sentences);
    }
    return sentences;
}

void SentenceSplitter::cut(QStringView body, const Line &line, QList<Sentence> &sentences) const
{
    const QStringView text = line.span.in(body);
    const int size = static_cast<int>(text.size());
    // In a headline dots stand for a dash: Town.. ten killed.
    const bool headline = line.role == SentenceRole::Title || line.role == SentenceRole::Heading
        || (line.role == SentenceRole::Summary && !isSentenceMark(text.back().unicode()));
    int begin = 0;
    int seen = 0; // up to here `hasWord` is known
    bool hasWord = false;
    const auto push = [&](int end) {
        sentences += Sentence{
            static_cast<int>(sentences.size()), {line.span.begin + begin, line.span.begin + end}, line.role};
    };
    for (const int *at = line.marksBegin; at != line.marksEnd; ++at) {
        const int mark = *at - line.span.begin;
        if (mark < seen) {
            continue;
        }
        for (; seen < mark && !hasWord; ++seen) {
            hasWord = isWordUnit(text, seen);
        }
        const int end = tailEnd(text, mark + 1);
        seen = end;
        const bool bracketed = mark > 0 && (text[mark - 1] == u'(' || text[mark - 1] == u'[');
        if (end == size || !isSpace(text, end) || !hasWord || bracketed
            || (headline && onlyEllipsis(text.sliced(mark, end - mark)))
            || (end == mark + 1 && text[mark] == u'.' && isAbbreviation(text, mark))) {
            continue;
        }
        push(end);
        begin = end;
        while (begin < size && isSpace(text, begin)) {
            ++begin;
        }
        seen = begin;
        hasWord = false;
    }
    push(size);
}

bool SentenceSplitter::isAbbreviation(QStringView line, int dot) const
{
    int begin = dot;
    while (begin > 0 && dot - begin < LongestAbbreviation && !isSpace(line, begin - 1)
           && (isWordUnit(line, begin - 1) || classAt(line, begin - 1) == UnitClass::Drop
               || line[begin - 1] == u'.')) {
        --begin;
    }
    const QString word = fold(line.sliced(begin, dot - begin));
    if (word.isEmpty()) {
        return false;
    }
    if (std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); })) {
        int first = 0; // a bullet or a direction sign may stand before a list number
        while (first < begin && !isWordUnit(line, first)) {
            ++first;
        }
        return first == begin && word.size() <= LongestListNumber;
    }
    int before = begin;
    while (before > 0 && isSpace(line, before - 1)) {
        --before;
    }
    if (word.size() == 1 && before > 0 && before < begin && classAt(line, before - 1) == UnitClass::Digit) {
        return false; // 1433 هـ. or 20 م.: an era or a unit ends the sentence like any word
    }
    return isDotted(word) || m_abbreviations.contains(word)
        || (word.startsWith(u'و') && m_abbreviations.contains(word.sliced(1)));
}

} // namespace tawthiq::text
