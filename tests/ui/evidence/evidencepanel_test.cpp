// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencepanel.h"
#include "evidenceroles.h"
#include "handmadereport.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace tawthiq;
using ui::EvidencePanel;

class EvidencePanelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void figuresHangUnderTheirTotal();
    void clickingARowAnnouncesItsFigure();
    void selectingFromOutsideDoesNotAnnounce();
    void everyRowShowsItsSentence();
    void theFilterFoldsWhatIsTyped();
    void mentionsOfOneThingShareARow();
    void aNoteIsHandedOverAtAPause();
    void changedDatesSayWhatTheyWere();
    void anEmptyReportSaysSo();

private:
    [[nodiscard]] QTreeView *view() const;
    std::unique_ptr<EvidencePanel> panel;
};

void EvidencePanelTest::init()
{
    panel = std::make_unique<EvidencePanel>();
    panel->resize(400, 700);
    panel->setReport(testing::handmadeReport());
    panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
}

void EvidencePanelTest::cleanup()
{
    panel.reset();
}

QTreeView *EvidencePanelTest::view() const
{
    for (auto *tree : panel->findChildren<QTreeView *>(u"evidenceTree"_s)) {
        if (tree->isVisible()) {
            return tree;
        }
    }
    return nullptr;
}

void EvidencePanelTest::figuresHangUnderTheirTotal()
{
    const QAbstractItemModel *model = view()->model();
    QCOMPARE(model->rowCount(), 1);
    const QModelIndex total = model->index(0, 0);
    QCOMPARE(model->rowCount(total), 2);
    QCOMPARE(total.data().toString(), u"أكثر من 30 شخصاً"_s);
    QCOMPARE(model->index(1, 0, total).data(items::IndexRole).toInt(), 2);
}

void EvidencePanelTest::clickingARowAnnouncesItsFigure()
{
    QSignalSpy chosen(panel.get(), &EvidencePanel::figureChosen);
    QTreeView *tree = view();
    const QModelIndex part = tree->model()->index(0, 0, tree->model()->index(0, 0));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(part).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 1);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Down);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.last().first().toInt(), 2);
}

void EvidencePanelTest::selectingFromOutsideDoesNotAnnounce()
{
    QSignalSpy figures(panel.get(), &EvidencePanel::figureChosen);
    QSignalSpy mentions(panel.get(), &EvidencePanel::mentionChosen);
    panel->selectFigure(2);
    QCOMPARE(view()->currentIndex().data(items::IndexRole).toInt(), 2);
    panel->selectMention(1);
    QCOMPARE(panel->currentTab(), EvidencePanel::Dates);
    QCOMPARE(figures.size() + mentions.size(), 0);
}

void EvidencePanelTest::everyRowShowsItsSentence()
{
    panel->selectFigure(0);
    const auto *quote = panel->findChild<QLabel *>(u"detailQuote"_s);
    QVERIFY(quote->text().startsWith(u"تسبب القصف"_s));
    panel->selectMention(0);
    QCOMPARE(quote->text(), u"قصف على بلدة المثال"_s);
}

void EvidencePanelTest::theFilterFoldsWhatIsTyped()
{
    QTreeView *tree = view();
    auto *field = tree->parentWidget()->parentWidget()->findChild<QLineEdit *>(u"evidenceFilter"_s);
    field->setText(u"اطفال"_s);
    const QModelIndex total = tree->model()->index(0, 0);
    QCOMPARE(tree->model()->rowCount(total), 1);
    field->setText(u"لا شيء"_s);
    QCOMPARE(tree->model()->rowCount(), 0);
}

void EvidencePanelTest::mentionsOfOneThingShareARow()
{
    panel->setCurrentTab(EvidencePanel::Places);
    QCOMPARE(view()->model()->rowCount(), 1);
    QCOMPARE(view()->model()->index(0, 0).data(items::CountRole).toInt(), 2);
}

void EvidencePanelTest::aNoteIsHandedOverAtAPause()
{
    QSignalSpy saves(panel.get(), &EvidencePanel::saveNoteRequested);
    panel->startNote({0, 3});
    auto *text = panel->findChild<QTextEdit *>(u"noteText"_s);
    text->insertPlainText(u"تحقق من المصدر"_s);
    QTRY_COMPARE(saves.size(), 1);
    const auto note = saves.first().first().value<domain::Annotation>();
    QCOMPARE(note.note, u"تحقق من المصدر"_s);
    QCOMPARE(note.exact, u"قصف"_s);
    QCOMPARE(note.report, 7);
    text->insertPlainText(u" الأول"_s); // typed before the id came: follows it
    panel->noteStored(12);
    QCOMPARE(saves.size(), 2);
    QCOMPARE(saves.last().first().value<domain::Annotation>().id, 12);
}

void EvidencePanelTest::changedDatesSayWhatTheyWere()
{
    library::PublicationChange::ChangedTime change;
    change.span = testing::handmadeReport().analysis.mentions.at(1).span;
    change.before = u"2021-11-01"_s;
    change.beforeFrom = change.beforeTo = QDate(2021, 11, 1);
    panel->setCurrentTab(EvidencePanel::Dates);
    const QImage before = view()->grab().toImage();
    panel->showChangedTimes({change});
    QVERIFY(view()->grab().toImage() != before);
}

void EvidencePanelTest::anEmptyReportSaysSo()
{
    panel->clear();
    QVERIFY(view() == nullptr);
    QVERIFY(!panel->findChild<QTabBar *>(u"evidenceTabs"_s)->tabText(0).isEmpty());
}

QTEST_MAIN(EvidencePanelTest)
#include "evidencepanel_test.moc"
