// SPDX-License-Identifier: GPL-3.0-or-later
// A report and its analysis made by hand, so that the reading pane is tested without the engine. The
// text is invented. span() finds words in it; kinds are named by the words that carry them.
#pragma once

#include "openedreport.h"

#include <QTest>

namespace handmade {

using namespace tawthiq;

struct Builder {
    library::OpenedReport opened;

    explicit Builder(const QString &body)
    {
        opened.report.id = 7;
        opened.report.title = body.section(u'\n', 0, 0);
        opened.report.body = body;
        opened.report.publishedOn = QDate(2021, 11, 5);
        int begin = 0;
        for (int i = 0; i < body.size(); ++i) {
            if (body.at(i) == u'\n' || body.at(i) == u'.' || i == body.size() - 1) {
                add({begin, body.at(i) == u'\n' ? i : i + 1});
                begin = i + 1;
            }
        }
    }

    void add(domain::TextSpan span)
    {
        while (!span.isEmpty() && opened.report.body.at(span.begin).isSpace()) {
            ++span.begin;
        }
        if (!span.isEmpty()) {
            const auto ordinal = static_cast<int>(opened.analysis.sentences.size());
            opened.analysis.sentences.append(domain::Sentence{ordinal, span, domain::SentenceRole::Body});
        }
    }

    [[nodiscard]] domain::TextSpan span(const QString &words) const
    {
        const auto at = static_cast<int>(opened.report.body.indexOf(words));
        Q_ASSERT(at >= 0);
        return {at, at + static_cast<int>(words.size())};
    }

    [[nodiscard]] int sentenceOf(domain::TextSpan span) const
    {
        int found = 0;
        for (const domain::Sentence &sentence : opened.analysis.sentences) {
            found = sentence.span.begin <= span.begin ? sentence.ordinal : found;
        }
        return found;
    }

    Builder &figure(const QString &words, qint64 value)
    {
        domain::CasualtyFigure figure;
        figure.span = span(words);
        figure.sentence = sentenceOf(figure.span);
        figure.value = value;
        figure.harm = {domain::Harm::Killed};
        opened.analysis.figures.append(figure);
        return *this;
    }

    Builder &mention(domain::MentionKind kind, const QString &words, int nestedIn = domain::NoIndex)
    {
        domain::Mention mention;
        mention.kind = kind;
        mention.span = span(words);
        mention.sentence = sentenceOf(mention.span);
        mention.nestedIn = nestedIn;
        opened.analysis.mentions.append(mention);
        return *this;
    }
};

[[nodiscard]] inline Builder report()
{
    using namespace Qt::StringLiterals;
    using domain::MentionKind;
    Builder made(
        u"انتهاء البحث تحت أنقاض سوق المثال\n"
        "أعلنت هيئة المثال يوم 5 تشرين الثاني 2021 وفاة 12 شخصاً في بلدة المثال، بينهم لأكثر من 4 أطفال. "
        "وقال الناطق محمد المثالي لوكالة Reuters (نسخة 45) إن البحث انتهى.\n"
        "The office in London confirmed the toll of 12 people.\n"
        "وخُتم البيان بالدعوة إلى وقف القصف."_s);
    made.figure(u"12 شخصاً في بلدة المثال"_s, 12).figure(u"أكثر من 4 أطفال"_s, 4).figure(u"12 people"_s, 12);
    made.mention(MentionKind::Organisation, u"هيئة المثال"_s)
        .mention(MentionKind::Time, u"5 تشرين الثاني 2021"_s)
        .mention(MentionKind::Place, u"بلدة المثال"_s)
        .mention(MentionKind::Person, u"محمد المثالي"_s)
        .mention(MentionKind::Organisation, u"وكالة Reuters (نسخة 45)"_s)
        .mention(MentionKind::Place, u"London"_s);
    return made;
}

} // namespace handmade
