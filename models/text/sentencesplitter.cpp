// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentencesplitter.h"

#include "foldtable.h"
#include "normaliser.h"

namespace tawthiq::text {

namespace {

bool isSpace(QChar c)
{
    const UnitClass cls = FoldTable::instance().classOf(c.unicode());
    return cls == UnitClass::Space || cls == UnitClass::Newline;
}

bool isMark(QChar c)
{
    return c == u'.' || c == u'\u061F' || c == u'!' || c == u'?' || c == u'\u2026';
}

bool closes(QChar c)
{
    return c == u'\u201D' || c == u'\u201C' || c == u'"' || c == u'\u00BB' || c == u')' || c == u']';
}

} // namespace

SentenceSplitter::SentenceSplitter(QSet<QString> abbreviations)
{
    for (const QString &abbreviation : abbreviations) {
        m_abbreviations.insert(fold(abbreviation));
    }
}

QList<domain::Sentence> SentenceSplitter::split(QStringView body) const
{
    QList<domain::Sentence> sentences;
    const auto push = [&](int begin, int end) {
        while (begin < end && isSpace(body[begin])) {
            ++begin;
        }
        while (end > begin && isSpace(body[end - 1])) {
            --end;
        }
        if (begin < end) {
            domain::Sentence sentence;
            sentence.ordinal = static_cast<int>(sentences.size());
            sentence.span = {begin, end};
            sentence.role = sentences.isEmpty() ? domain::SentenceRole::Title : domain::SentenceRole::Body;
            sentences += sentence;
        }
    };
    int begin = 0;
    int lineBegin = 0;
    const int size = static_cast<int>(body.size());
    for (int i = 0; i < size; ++i) {
        if (body[i] == u'\n') {
            push(begin, i);
            begin = lineBegin = i + 1;
        } else if (isMark(body[i]) && endsSentence(body, lineBegin, i)) {
            int end = i + 1;
            while (end < size && (isMark(body[end]) || closes(body[end]))) {
                ++end;
            }
            push(begin, end);
            begin = end;
            i = end - 1;
        }
    }
    push(begin, size);
    return sentences;
}

bool SentenceSplitter::endsSentence(QStringView body, int lineBegin, int mark) const
{
    int next = mark + 1;
    while (next < body.size() && (isMark(body[next]) || closes(body[next]))) {
        ++next;
    }
    if (next < body.size() && !isSpace(body[next])) {
        return false;
    }
    return body[mark] != u'.' || !isAbbreviation(body, lineBegin, mark);
}

bool SentenceSplitter::isAbbreviation(QStringView body, int lineBegin, int dot) const
{
    int begin = dot;
    while (begin > lineBegin && !isSpace(body[begin - 1]) && body[begin - 1] != u'(') {
        --begin;
    }
    const QString word = fold(body.mid(begin, dot - begin));
    if (word.size() == 1 && word.front().isLetter()) {
        return true;
    }
    bool number = false;
    word.toInt(&number);
    return m_abbreviations.contains(word) || (number && begin == lineBegin);
}

} // namespace tawthiq::text
