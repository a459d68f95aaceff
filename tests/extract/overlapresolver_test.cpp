// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlapresolver.h"

#include "lexiconbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;
using domain::MentionKind;

// Drafts over a text of one-letter words "0 1 2 …": token i is unit 2i.
class OverlapResolverTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void settles_data();
    void settles();
    void followsReferences();

private:
    static extract::MentionDraft mention(MentionKind kind, int first, int end, bool keep = false);
};

extract::MentionDraft OverlapResolverTest::mention(MentionKind kind, int first, int end, bool keep)
{
    extract::MentionDraft draft;
    draft.mention.kind = kind;
    draft.mention.span = {2 * first, 2 * end - 1};
    draft.first = first;
    draft.end = end;
    draft.keepInside = keep;
    if (kind == MentionKind::Place) {
        draft.mention.value = domain::PlaceReference();
    } else if (kind == MentionKind::Person) {
        draft.mention.value = domain::PersonReference();
    } else if (kind == MentionKind::Time) {
        draft.mention.value = domain::TimeExpression();
    }
    return draft;
}

void OverlapResolverTest::settles_data()
{
    using Row = QList<extract::MentionDraft>;
    QTest::addColumn<Row>("drafts");
    QTest::addColumn<QString>("kept"); // kind and tokens, "<" for nested, in order
    const auto p = MentionKind::Place;
    const auto o = MentionKind::Organisation;
    const auto h = MentionKind::Person;
    const auto t = MentionKind::Time;
    QTest::newRow("apart") << Row{mention(p, 3, 4), mention(p, 0, 1)} << u"place0-1 place3-4"_s;
    QTest::newRow("longest wins") << Row{mention(p, 1, 2), mention(p, 0, 2)} << u"place0-2"_s;
    QTest::newRow("declared part stays")
        << Row{mention(p, 1, 2, true), mention(p, 0, 2)} << u"place0-2 place1-2<"_s;
    QTest::newRow("place in an organisation")
        << Row{mention(p, 1, 2), mention(o, 0, 2)} << u"organisation0-2 place1-2<"_s;
    QTest::newRow("organisation in a place") << Row{mention(o, 1, 2), mention(p, 0, 2)} << u"place0-2"_s;
    QTest::newRow("crossing") << Row{mention(p, 0, 3), mention(h, 2, 4)} << u"place0-3"_s;
    QTest::newRow("name inside a time") << Row{mention(t, 0, 3), mention(p, 1, 2)} << u"time0-3"_s;
    QTest::newRow("time inside a name") << Row{mention(t, 1, 2), mention(p, 0, 2)} << u"place0-2"_s;
    QTest::newRow("name across a time") << Row{mention(t, 1, 3), mention(p, 0, 2)} << u"time1-3"_s;
    QTest::newRow("none") << Row{} << QString();
}

void OverlapResolverTest::settles()
{
    QFETCH(QList<extract::MentionDraft>, drafts);
    QFETCH(QString, kept);
    extract::LexiconBuilder builder;
    const auto lexicon = builder.build();
    const extract::AnnotatedText text(u"0 1 2 3 4 5", *lexicon, {});
    extract::Draft draft{text, QDate()};
    draft.mentions.assign(drafts.begin(), drafts.end());
    extract::OverlapResolver(*lexicon).resolve(draft);
    QStringList result;
    for (const extract::MentionDraft &mention : draft.mentions) {
        result += QString(domain::code(mention.mention.kind)) + QString::number(mention.first) + u'-'
            + QString::number(mention.end)
            + (mention.mention.nestedIn == domain::NoIndex ? QString() : u"<"_s);
    }
    QCOMPARE(result.join(u' '), kept);
}

void OverlapResolverTest::followsReferences()
{
    extract::LexiconBuilder builder;
    const auto lexicon = builder.build();
    const extract::AnnotatedText text(u"0 1 2 3 4 5", *lexicon, {});
    extract::Draft draft{text, QDate()};
    draft.mentions = {mention(MentionKind::Time, 4, 5), mention(MentionKind::Time, 2, 3),
                      mention(MentionKind::Place, 0, 1)};
    std::get<domain::TimeExpression>(draft.mentions[0].mention.value).anchorMention = 1;
    draft.intervals += domain::TimeInterval{{4, 9}, 1, 0};
    extract::OverlapResolver(*lexicon).resolve(draft);
    QCOMPARE(draft.intervals.size(), 1);
    QCOMPARE(draft.intervals.front().begin, 1);
    QCOMPARE(draft.intervals.front().end, 2);
    QCOMPARE(draft.mentions[2].mention.time()->anchorMention, 1);
}

QTEST_APPLESS_MAIN(OverlapResolverTest)
#include "overlapresolver_test.moc"
