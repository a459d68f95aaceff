// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencepanel.h"
#include "evidenceroles.h"
#include "handmadereport.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace tawthiq;
using domain::Review;
using domain::ReviewStatus;
using ui::EvidencePanel;

class ReviewFlowTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void oneKeyDecidesAndGoesOn_data();
    void oneKeyDecidesAndGoesOn();
    void otherKeysDecideNothing_data();
    void otherKeysDecideNothing();
    void aTotalWithItsParts();
    void aRejectionAsksForItsReason();
    void aRowOfSeveralMentionsDecidesAboutAll();
    void whatIsDecidedIsPassedOver();
    void theSelectionStaysWhenDecisionsArrive();
    void thePlaceThatIsMeantIsChosen();
    void aReadOnlyLibraryTakesNone();

private:
    [[nodiscard]] QTreeView *view() const;
    [[nodiscard]] int row() const { return view()->currentIndex().data(items::IndexRole).toInt(); }
    [[nodiscard]] QList<Review> last() const { return decided->last().first().value<QList<Review>>(); }
    void store(int figure, ReviewStatus status);

    library::OpenedReport report;
    std::unique_ptr<EvidencePanel> panel;
    std::unique_ptr<QSignalSpy> decided;
};

void ReviewFlowTest::init()
{
    panel = std::make_unique<EvidencePanel>();
    decided = std::make_unique<QSignalSpy>(panel.get(), &EvidencePanel::reviewRequested);
    panel->resize(400, 700);
    report = testing::handmadeReport();
    panel->setReport(report);
    panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
    panel->selectFigure(0);
}

void ReviewFlowTest::cleanup()
{
    decided.reset();
    panel.reset();
}

QTreeView *ReviewFlowTest::view() const
{
    for (auto *tree : panel->findChildren<QTreeView *>(u"evidenceTree"_s)) {
        if (tree->isVisible()) {
            return tree;
        }
    }
    return nullptr;
}

void ReviewFlowTest::store(int figure, ReviewStatus status)
{
    Review review;
    review.object = domain::reviewedObject(report.analysis.figures.at(figure));
    review.status = status;
    review.by = u"مراجعة"_s;
    report.reviews += review;
    std::sort(report.reviews.begin(), report.reviews.end(),
              [](const Review &a, const Review &b) { return a.object.span < b.object.span; });
    panel->setReport(report);
}

void ReviewFlowTest::oneKeyDecidesAndGoesOn_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Latin") << int(Qt::Key_A);
    QTest::newRow("Arabic") << int(u'ش');
}

void ReviewFlowTest::oneKeyDecidesAndGoesOn()
{
    QFETCH(int, key);
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier); // QTest knows no Arabic keys
    QApplication::sendEvent(view(), &press);
    QCOMPARE(decided->size(), 1);
    QCOMPARE(last().size(), 1);
    QCOMPARE(last().first().status, ReviewStatus::Accepted);
    QVERIFY(last().first().object == domain::reviewedObject(report.analysis.figures.at(0)));
    QCOMPARE(row(), 1);
}

void ReviewFlowTest::otherKeysDecideNothing_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifier");
    QTest::newRow("copy") << int(Qt::Key_A) << int(Qt::ControlModifier);
    QTest::newRow("menu") << int(Qt::Key_R) << int(Qt::AltModifier);
    QTest::newRow("another letter") << int(Qt::Key_Q) << 0;
    QTest::newRow("next") << int(Qt::Key_N) << 0;
    QTest::newRow("previous") << int(Qt::Key_P) << 0;
}

void ReviewFlowTest::otherKeysDecideNothing()
{
    QFETCH(int, key);
    QFETCH(int, modifier);
    QTest::keyClick(view(), static_cast<Qt::Key>(key), static_cast<Qt::KeyboardModifier>(modifier));
    QCOMPARE(decided->size(), 0);
}

void ReviewFlowTest::aTotalWithItsParts()
{
    QTest::keyClick(view(), Qt::Key_A, Qt::ShiftModifier);
    QCOMPARE(decided->size(), 1);
    QCOMPARE(last().size(), 3);
}

void ReviewFlowTest::aRejectionAsksForItsReason()
{
    QTest::keyClick(view(), Qt::Key_R);
    QCOMPARE(decided->size(), 0); // not without one
    auto *menu = panel->findChild<QMenu *>(u"reviewReasons"_s);
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), 6);
    menu->actions().at(1)->trigger();
    QCOMPARE(last().first().status, ReviewStatus::Rejected);
    QCOMPARE(last().first().reason, u"wrong_value"_s);
    menu->close();
}

void ReviewFlowTest::aRowOfSeveralMentionsDecidesAboutAll()
{
    panel->setCurrentTab(EvidencePanel::Places);
    view()->setCurrentIndex(view()->model()->index(0, 0));
    const int members = view()->model()->rowCount(view()->currentIndex());
    QVERIFY(members > 1);
    QTest::keyClick(view(), Qt::Key_A);
    QCOMPARE(last().size(), members);
}

void ReviewFlowTest::whatIsDecidedIsPassedOver()
{
    store(1, ReviewStatus::Rejected);
    panel->selectFigure(0);
    QTest::keyClick(view(), Qt::Key_N);
    QCOMPARE(row(), 2);
    store(0, ReviewStatus::Accepted);
    store(2, ReviewStatus::Accepted);
    QTest::keyClick(view(), Qt::Key_N);
    QCOMPARE(row(), 2);
}

void ReviewFlowTest::theSelectionStaysWhenDecisionsArrive()
{
    panel->selectFigure(2);
    store(2, ReviewStatus::Accepted);
    QCOMPARE(row(), 2);
    QVERIFY(panel->findChild<QToolButton *>(u"reviewTakeBack"_s)->isVisible());
    QTest::keyClick(view(), Qt::Key_U);
    QCOMPARE(last().first().status, ReviewStatus::Unreviewed);
}

void ReviewFlowTest::thePlaceThatIsMeantIsChosen()
{
    QTest::keyClick(view(), Qt::Key_C); // a figure is no place
    QVERIFY(panel->findChild<QMenu *>(u"placeChoices"_s) == nullptr);
    for (domain::Mention &mention : report.analysis.mentions) {
        if (auto *place = std::get_if<domain::PlaceReference>(&mention.value)) {
            domain::PlaceCandidate other = place->candidates.first();
            other.id = u"YE-other"_s;
            place->candidates += other;
        }
    }
    panel->setReport(report);
    panel->setCurrentTab(EvidencePanel::Places);
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_C);
    auto *menu = panel->findChild<QMenu *>(u"placeChoices"_s);
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().at(1)->trigger();
    QCOMPARE(last().size(), view()->model()->rowCount(view()->currentIndex()));
    QCOMPARE(last().first().status, ReviewStatus::Corrected);
    QCOMPARE(last().first().after, u"{\"place\":\"YE-other\"}"_s);
    menu->close();
}

void ReviewFlowTest::aReadOnlyLibraryTakesNone()
{
    panel->setReadOnly(true);
    QTest::keyClick(view(), Qt::Key_A);
    QTest::keyClick(view(), Qt::Key_R);
    QCOMPARE(decided->size(), 0);
    QVERIFY(!panel->findChild<QWidget *>(u"reviewBar"_s)->isVisible());
}

QTEST_MAIN(ReviewFlowTest)
#include "reviewflow_test.moc"
