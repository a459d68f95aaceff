// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerpane.h"

#include "handmade.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tawthiq;
using namespace tawthiq::ui;

class ReaderPaneTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void titleKeepsItsOwnDirection();
    void togglesHideMarks();
    void dateIsTypedInPlace();
    void unreadableDateIsNotTaken();
    void escapeLeavesTheDate();
    void readOnlyOffersNoDate();
    void showsTheMarkOfARow();
    void emptyPaneIsQuiet();
    void headerStandsOverTheText();
    void findsWords();
    void findStepsAroundTheEnd();
    void focusModeDimsTheRest();
};

void ReaderPaneTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"tawthiq-test"_s);
    QCoreApplication::setApplicationName(u"readerpane_test"_s);
    QSettings().clear();
    QApplication::setPalette(Theme::light().palette());
}

void ReaderPaneTest::titleKeepsItsOwnDirection()
{
    ReaderPane pane{Format()};
    pane.setReport(handmade::report().opened);
    const auto *title = pane.findChild<QLabel *>(u"reportTitle"_s);
    QVERIFY(title->text().startsWith(u"انتهاء"));
    QVERIFY(title->alignment() & Qt::AlignRight); // in a left-to-right window
}

void ReaderPaneTest::togglesHideMarks()
{
    ReaderPane pane{Format()};
    pane.setReport(handmade::report().opened);
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    QVERIFY(pane.view().marks().isKindVisible(MarkKind::Place));
    QTest::keyClick(&pane, Qt::Key_2, Qt::AltModifier);
    QTRY_VERIFY(!pane.view().marks().isKindVisible(MarkKind::Place)); // the button shows itself pressed first
    pane.findChild<QToolButton *>(u"kindToggle2"_s)->click();
    QVERIFY(pane.view().marks().isKindVisible(MarkKind::Place));
}

void ReaderPaneTest::dateIsTypedInPlace()
{
    ReaderPane pane{Format()};
    pane.setReport(handmade::report().opened);
    pane.show();
    QSignalSpy edited(&pane, &ReaderPane::publicationDateEdited);
    auto *button = pane.findChild<QToolButton *>(u"publicationDate"_s);
    QVERIFY(button->text().contains(u"5 November 2021"));
    button->click();
    auto *edit = pane.findChild<QLineEdit *>(u"publicationDateEdit"_s);
    QVERIFY(edit->isVisible() && !button->isVisible());
    edit->setText(u"٦/١١/٢٠٢١"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(edited.takeFirst().first().toDate(), QDate(2021, 11, 6));
    QVERIFY(!edit->isVisible() && button->isVisible());
    QVERIFY(button->text().contains(u"5 November 2021")); // until the library says so
}

void ReaderPaneTest::unreadableDateIsNotTaken()
{
    ReaderPane pane{Format()};
    pane.setReport(handmade::report().opened);
    pane.show();
    QSignalSpy edited(&pane, &ReaderPane::publicationDateEdited);
    pane.editPublicationDate();
    auto *edit = pane.findChild<QLineEdit *>(u"publicationDateEdit"_s);
    edit->setText(u"yesterday"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(edit->isVisible());
    QVERIFY(!edit->toolTip().isEmpty());
    QCOMPARE(edited.size(), 0);
}

void ReaderPaneTest::escapeLeavesTheDate()
{
    ReaderPane pane{Format()};
    pane.setReport(handmade::report().opened);
    pane.show();
    QSignalSpy edited(&pane, &ReaderPane::publicationDateEdited);
    pane.editPublicationDate();
    auto *edit = pane.findChild<QLineEdit *>(u"publicationDateEdit"_s);
    edit->setText(u"1/1/2020"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
    QCOMPARE(edited.size(), 0);
}

void ReaderPaneTest::readOnlyOffersNoDate()
{
    ReaderPane pane{Format()};
    pane.setReport(handmade::report().opened);
    pane.setReadOnly(true, u"This library is read-only"_s);
    const auto *button = pane.findChild<QToolButton *>(u"publicationDate"_s);
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), u"This library is read-only"_s);
}

void ReaderPaneTest::showsTheMarkOfARow()
{
    const auto made = handmade::report();
    ReaderPane pane{Format()};
    pane.setReport(made.opened);
    QSignalSpy focused(&pane, &ReaderPane::sentenceFocused);
    pane.showMark(MarkKind::Figure, 2);
    QCOMPARE(pane.view().marks().selected(), made.span(u"12 people"_s));
    QCOMPARE(focused.first().first().toInt(), 3);
    pane.showMark(MarkKind::Person, 3);
    QCOMPARE(pane.view().marks().selected(), made.span(u"محمد المثالي"_s));
    pane.showMark(MarkKind::Person, 300); // no such row: nothing happens
    QCOMPARE(pane.view().marks().selected(), made.span(u"محمد المثالي"_s));
}

void ReaderPaneTest::emptyPaneIsQuiet()
{
    ReaderPane pane{Format()};
    pane.clear();
    pane.show();
    QVERIFY(!pane.findChild<QToolButton *>(u"publicationDate"_s)->isVisible());
    pane.editPublicationDate();
    QVERIFY(!pane.findChild<QLineEdit *>(u"publicationDateEdit"_s)->isVisible());
    pane.grab();
}

void ReaderPaneTest::headerStandsOverTheText()
{
    ReaderPane pane{Format()};
    pane.setReport(handmade::report().opened);
    pane.show();
    const auto *button = pane.findChild<QToolButton *>(u"kindToggle1"_s);
    for (const int width : {600, 1200, 500}) {
        pane.resize(width, 500);
        QCoreApplication::sendPostedEvents();
        const int margin = std::max(40, (pane.view().viewport()->width() - 720) / 2);
        QTRY_COMPARE(button->mapTo(&pane, QPoint()).x(), margin);
        QTRY_VERIFY(button->width() > 60 || width < 600); // words where they fit
    }
}

void ReaderPaneTest::findsWords()
{
    const auto made = handmade::report();
    ReaderPane pane{Format()};
    pane.setReport(made.opened);
    pane.show();
    pane.view().setFocus();
    QTest::keyClick(&pane.view(), Qt::Key_F, Qt::ControlModifier);
    auto *field = pane.findChild<QLineEdit *>(u"findField"_s);
    QVERIFY(field->isVisible());
    field->setText(u"اعلنت"_s); // أعلنت
    QCOMPARE(pane.view().marks().currentHit(), made.span(u"أعلنت"_s));
    auto *result = pane.findChild<QLabel *>(u"findResult"_s);
    QVERIFY(result->text().contains(u'1'));
    pane.findChild<QToolButton *>(u"findExact"_s)->click();
    QVERIFY(pane.view().marks().currentHit().isEmpty());
    QCOMPARE(result->text(), u"not found"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
}

void ReaderPaneTest::findStepsAroundTheEnd()
{
    const auto made = handmade::report();
    ReaderPane pane{Format()};
    pane.setReport(made.opened);
    pane.show();
    pane.findNext(); // opens first
    auto *field = pane.findChild<QLineEdit *>(u"findField"_s);
    field->setText(u"البحث"_s);
    const domain::TextSpan first = pane.view().marks().currentHit();
    QTest::keyClick(field, Qt::Key_Return);
    const domain::TextSpan second = pane.view().marks().currentHit();
    QVERIFY(second.begin > first.begin);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(pane.view().marks().currentHit(), first);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(pane.view().marks().currentHit(), second);
}

void ReaderPaneTest::focusModeDimsTheRest()
{
    ReaderPane pane{Format()};
    pane.setReport(handmade::report().opened);
    pane.view().focusSentence(1, false);
    QTest::keyClick(&pane.view(), Qt::Key_F8);
    QVERIFY(pane.view().isFocusMode());
    QCOMPARE(pane.view().extraSelections().size(), 2);
    QTest::keyClick(&pane.view(), Qt::Key_F8);
    QCOMPARE(pane.view().extraSelections().size(), 0);
}

QTEST_MAIN(ReaderPaneTest)
#include "readerpane_test.moc"
