// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterrows.h"

#include "publicationdiff.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tawthiq::library {

using namespace domain;
using Days = store::StorableAnalysis::Days;

class FilterRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheGravestTolls_data();
    void choosesTheGravestTolls();
    void takesDaysFromFiguresFirst();
    void takesAllDaysWhenNoFigureHasOne();
    void tellsWhichDatesChanged();
};

namespace {

CasualtyFigure figure(Harm harm, qint64 value)
{
    CasualtyFigure result;
    result.harm = {harm};
    result.value = value;
    return result;
}

CasualtyFigure part(Harm harm, qint64 value, RelationType type)
{
    CasualtyFigure result = figure(harm, value);
    result.relation = FigureRelation{type, 0, Certainty::Clear, {}, NoIndex};
    return result;
}

Mention time(int begin, QDate from, QDate to, const QString &value)
{
    Mention mention;
    mention.kind = MentionKind::Time;
    mention.span = {begin, begin + 2};
    TimeExpression expression;
    expression.value = value;
    expression.from = from;
    expression.to = to;
    mention.value = expression;
    return mention;
}

Mention day(int begin, QDate date)
{
    return time(begin, date, date, date.toString(Qt::ISODate));
}

} // namespace

void FilterRowsTest::choosesTheGravestTolls_data()
{
    QTest::addColumn<QList<CasualtyFigure>>("figures");
    QTest::addColumn<QList<qint64>>("values");

    using enum Harm;
    CasualtyFigure denied = figure(Killed, 99);
    denied.polarity = Polarity::Negated;
    CasualtyFigure feared = figure(Killed, 98);
    feared.modality = Modality::Feared;
    CasualtyFigure shells = figure(Killed, 97);
    shells.measure = Measure::Munitions;
    CasualtyFigure attacks;
    attacks.value = 655;

    using List = QList<CasualtyFigure>;
    QTest::newRow("nothing") << List{} << QList<qint64>{};
    QTest::newRow("killed before injured")
        << List{figure(Injured, 12), figure(Killed, 7)} << QList<qint64>{7, 12};
    QTest::newRow("largest of a harm, then another harm")
        << List{figure(Killed, 3), figure(Killed, 15), figure(Detained, 40)} << QList<qint64>{15, 40};
    QTest::newRow("two of one harm when there is no other")
        << List{figure(Killed, 3), figure(Killed, 15), figure(Killed, 9)} << QList<qint64>{15, 9};
    QTest::newRow("parts and repetitions are left out")
        << List{figure(Killed, 7), part(Killed, 8, RelationType::PartOf),
                part(Injured, 9, RelationType::Repeats), part(Killed, 9, RelationType::ComponentOf),
                part(Injured, 5, RelationType::InAdditionTo)}
        << QList<qint64>{7, 5};
    QTest::newRow("what did not happen is left out")
        << List{denied, feared, figure(Injured, 1)} << QList<qint64>{1};
    QTest::newRow("only people") << List{shells, attacks, figure(Displaced, 4)} << QList<qint64>{4};
}

void FilterRowsTest::choosesTheGravestTolls()
{
    QFETCH(QList<CasualtyFigure>, figures);
    QList<qint64> values;
    for (const ReportSummary::Toll &toll : gravestTolls(figures)) {
        values += toll.value.value_or(-1);
    }
    QTEST(values, "values");
}

void FilterRowsTest::takesDaysFromFiguresFirst()
{
    Analysis analysis;
    analysis.mentions = {day(0, QDate(2021, 6, 1)), day(10, QDate(2021, 10, 15)),
                         day(20, QDate(2021, 11, 3))};
    analysis.intervals = {{{0, 12}, 0, 1}};
    CasualtyFigure over = figure(Harm::Killed, 1);
    over.interval = 0;
    CasualtyFigure on = figure(Harm::Injured, 1);
    on.time = 1;
    analysis.figures = {over, over, on};
    const QList<Days> expected{{QDate(2021, 6, 1), QDate(2021, 10, 15)},
                               {QDate(2021, 10, 15), QDate(2021, 10, 15)}};
    QVERIFY(eventDays(analysis) == expected);
}

void FilterRowsTest::takesAllDaysWhenNoFigureHasOne()
{
    Analysis analysis;
    analysis.mentions = {day(0, QDate(2021, 6, 1)), Mention{}, time(5, {}, {}, u"P5D"_s),
                         time(9, QDate(2021, 7, 9), QDate(2021, 7, 1), u"backwards"_s),
                         time(14, QDate(2021, 8, 1), {}, u"open"_s)};
    analysis.figures = {figure(Harm::Killed, 1)};
    const QList<Days> expected{{QDate(2021, 6, 1), QDate(2021, 6, 1)},
                               {QDate(2021, 8, 1), QDate(2021, 8, 1)}};
    QVERIFY(eventDays(analysis) == expected);
}

void FilterRowsTest::tellsWhichDatesChanged()
{
    const QString body = u"أمس واليوم وغدا"_s;
    Analysis before;
    before.mentions = {day(0, QDate(2021, 1, 1)), day(4, QDate(2021, 1, 2)), day(9, QDate(2021, 1, 3))};
    Analysis after;
    after.mentions = {day(0, QDate(2022, 1, 1)), day(4, QDate(2021, 1, 2)), day(12, QDate(2022, 1, 3))};
    const auto changed = changedTimes(before, after, body);
    QCOMPARE(changed.size(), 3); // one moved, one gone, one new
    QCOMPARE(changed[0].words, body.first(2));
    QCOMPARE(changed[0].before, u"2021-01-01"_s);
    QCOMPARE(changed[0].afterFrom, QDate(2022, 1, 1));
    QVERIFY(changed[1].after.isEmpty());
    QVERIFY(changed[2].before.isEmpty());
    QVERIFY(changedTimes(before, before, body).isEmpty());
}

} // namespace tawthiq::library

QTEST_GUILESS_MAIN(tawthiq::library::FilterRowsTest)
#include "filterrows_test.moc"
