// SPDX-License-Identifier: GPL-3.0-or-later
#include "mark.h"

#include "handmade.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;
using namespace tawthiq::ui;

class MarkTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areInReadingOrder();
    void insideAFigureIsInner();
    void sameKindInsideIsLeftOut();
    void otherKindInsideIsInner();
    void numbersCarryNone();
};

namespace {

[[nodiscard]] const Mark *find(const QList<Mark> &marks, MarkKind kind, int index)
{
    const auto found = std::ranges::find_if(marks, [=](const Mark &mark) { return mark.is(kind, index); });
    return found == marks.end() ? nullptr : &*found;
}

} // namespace

void MarkTest::areInReadingOrder()
{
    const auto made = handmade::report();
    const QList<Mark> marks = marksOf(made.opened.analysis, Format());
    QCOMPARE(marks.size(), 9);
    QVERIFY(std::ranges::is_sorted(marks, {}, [](const Mark &mark) { return mark.span.begin; }));
    QCOMPARE(find(marks, MarkKind::Figure, 1)->sign, u"F2"_s);
    QCOMPARE(find(marks, MarkKind::Time, 1)->sign, u"D"_s);
}

void MarkTest::insideAFigureIsInner()
{
    const auto made = handmade::report();
    const QList<Mark> marks = marksOf(made.opened.analysis, Format());
    QVERIFY(find(marks, MarkKind::Place, 2)->inner);
    QVERIFY(!find(marks, MarkKind::Organisation, 0)->inner);
    QVERIFY(!find(marks, MarkKind::Figure, 0)->inner);
}

void MarkTest::sameKindInsideIsLeftOut()
{
    auto made = handmade::report();
    made.mention(domain::MentionKind::Organisation, u"Reuters"_s, 4);
    const QList<Mark> marks = marksOf(made.opened.analysis, Format());
    QVERIFY(!find(marks, MarkKind::Organisation, 6));
}

void MarkTest::otherKindInsideIsInner()
{
    auto made = handmade::report();
    made.mention(domain::MentionKind::Person, u"Reuters"_s, 4);
    const QList<Mark> marks = marksOf(made.opened.analysis, Format());
    QVERIFY(find(marks, MarkKind::Person, 6)->inner);
}

void MarkTest::numbersCarryNone()
{
    auto made = handmade::report();
    made.mention(domain::MentionKind::Number, u"45"_s);
    QCOMPARE(marksOf(made.opened.analysis, Format()).size(), 9);
}

QTEST_MAIN(MarkTest)
#include "mark_test.moc"
