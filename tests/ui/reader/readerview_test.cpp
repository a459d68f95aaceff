// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerview.h"

#include "fonts.h"
#include "handmade.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace tawthiq;
using namespace tawthiq::ui;

class ReaderViewTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void positionsAreThoseOfTheBody_data();
    void positionsAreThoseOfTheBody();
    void copiesEverySpan();
    void directionOfParagraphs();
    void lettersJoinUnderMarks();
    void clickChoosesTheMark();
    void clickOnPlainWordsMovesTheFocus();
    void showsEvidenceInTheUpperThird();
    void keepsThePlaceOfTheSameReport();
    void walksSentences();
    void walksMarksWithTheReading_data();
    void walksMarksWithTheReading();
    void asksForANote();
    void rememberTheSize();
    void speaksTheSentence();
    void tellsWhatAMarkMeans();
    void longLineDoesNotHang();
    void rubbishAnalysisDoesNotCrash();

private:
    void show(ReaderView &view, const library::OpenedReport &opened);
    [[nodiscard]] QPoint pointOf(ReaderView &view, domain::TextSpan span) const;
};

void ReaderViewTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"tawthiq-test"_s);
    QCoreApplication::setApplicationName(u"readerview_test"_s);
    QSettings().clear();
    QApplication::setPalette(Theme::light().palette());
}

void ReaderViewTest::show(ReaderView &view, const library::OpenedReport &opened)
{
    view.resize(600, 420);
    view.setReport(opened);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

// The middle of the first character of a span, in the viewport.
QPoint ReaderViewTest::pointOf(ReaderView &view, domain::TextSpan span) const
{
    QTextCursor cursor(view.document());
    cursor.setPosition(span.begin);
    const QRect at = view.cursorRect(cursor);
    const bool rightToLeft = cursor.block().textDirection() == Qt::RightToLeft;
    return {at.center().x() + (rightToLeft ? -4 : 4), at.center().y()};
}

void ReaderViewTest::positionsAreThoseOfTheBody_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("two lines") << u"سطر أول\nسطر ثان"_s;
    QTest::newRow("line and paragraph separators") << u"أ\u2028ب\u2029ج"_s;
    QTest::newRow("no-break spaces, joiners, isolates") << u"أ\u00a0ب\u200dج\u200cد\u2068ه\u2069"_s;
    QTest::newRow("beyond the basic plane") << u"خبر 𝒜 عاجل"_s;
    QTest::newRow("lone surrogate") << (u"أ"_s + QChar(0xD835) + u"ب"_s);
    QTest::newRow("noncharacters and objects")
        << (u"أ"_s + QChar(0xFDD0) + QChar(0xFDD1) + QChar(0xFFFC) + u"ب"_s);
    QTest::newRow("controls") << (u"أ"_s + QChar(0) + QChar(1) + u"\tب\fج\u000bد"_s);
    QTest::newRow("blank lines at both ends") << u"\n\nأ\n\n"_s;
    QTest::newRow("empty") << QString();
}

void ReaderViewTest::positionsAreThoseOfTheBody()
{
    QFETCH(QString, body);
    ReaderView view{Format()};
    library::OpenedReport opened;
    opened.report.id = 1;
    opened.report.body = body;
    view.setReport(opened);
    QCOMPARE(view.document()->characterCount() - 1, static_cast<int>(body.size()));
}

void ReaderViewTest::copiesEverySpan()
{
    const QString line = u"قال Reuters (45): «قُتل 130\u00a0طفلاً»، لأكثر"_s;
    library::OpenedReport opened;
    opened.report.id = 1;
    opened.report.body = line;
    ReaderView view{Format()};
    show(view, opened);
    for (int begin = 0; begin < line.size(); ++begin) {
        for (int end = begin + 1; end <= line.size(); ++end) {
            view.selectSpan({begin, end});
            view.copy();
            QCOMPARE(QGuiApplication::clipboard()->text(), line.mid(begin, end - begin));
        }
    }
    view.selectSpan({3, 12}); // " Reuters "
    QCOMPARE(view.selectedSpan(), (domain::TextSpan{4, 11}));
}

void ReaderViewTest::directionOfParagraphs()
{
    ReaderView view{Format()};
    library::OpenedReport opened;
    opened.report.id = 1;
    opened.report.body = u"Reuters قالت\nA Latin line\n12 (45)"_s;
    view.setReport(opened);
    QCOMPARE(view.document()->findBlockByNumber(0).textDirection(), Qt::RightToLeft);
    QCOMPARE(view.document()->findBlockByNumber(1).textDirection(), Qt::LeftToRight);
    QCOMPARE(view.document()->findBlockByNumber(2).textDirection(), Qt::RightToLeft);
}

namespace {

// How dark each pixel of the text column is; sentence numbers left out.
[[nodiscard]] QList<int> darkness(ReaderView &view)
{
    const QImage image = view.viewport()->grab().toImage();
    QList<int> dark;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 60; x < image.width() - 60; ++x) {
            const QColor colour = image.pixelColor(x, y);
            dark.append(255 - std::max({colour.red(), colour.green(), colour.blue()}));
        }
    }
    return dark;
}

// Pixels that are clearly text in one picture and clearly not in the other.
[[nodiscard]] int changed(const QList<int> &before, const QList<int> &after)
{
    int count = 0;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto [light, dark] = std::minmax(before.at(i), after.at(i));
        count += dark > 190 && light < 120 ? 1 : 0;
    }
    return count;
}

} // namespace

// The letters are the same with and without marks: nothing was laid out anew for them. That the
// comparison sees a broken join is shown by breaking one.
void ReaderViewTest::lettersJoinUnderMarks()
{
    const auto made = handmade::report();
    ReaderView view{Format()};
    show(view, made.opened);
    view.setLettersVisible(false); // they lie on the ends of long letters of the line above
    const QList<int> with = darkness(view);
    for (const MarkKind kind : MarkKinds) {
        view.setKindVisible(kind, false);
    }
    const QList<int> without = darkness(view);
    QVERIFY(std::ranges::count_if(without, [](int dark) { return dark > 190; }) > 1000);
    QVERIFY2(changed(with, without) < 5, qPrintable(QString::number(changed(with, without))));
    QTextCursor cursor(view.document());
    cursor.setPosition(made.span(u"لأكثر"_s).begin);
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    QTextCharFormat format;
    format.setForeground(QColor(0x1E2227)); // next to the text's own
    cursor.mergeCharFormat(format);
    QVERIFY(changed(without, darkness(view)) > 10);
}

void ReaderViewTest::clickChoosesTheMark()
{
    const auto made = handmade::report();
    ReaderView view{Format()};
    show(view, made.opened);
    QSignalSpy activated(&view, &ReaderView::markActivated);
    QSignalSpy focused(&view, &ReaderView::sentenceFocused);
    const auto click = [&](const QString &words) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointOf(view, made.span(words)));
        const QList<QVariant> last = activated.isEmpty() ? QList<QVariant>() : activated.takeLast();
        return last.isEmpty()
            ? QString()
            : u"%1 %2"_s.arg(static_cast<int>(last.at(0).value<MarkKind>())).arg(last.at(1).toInt());
    };
    QCOMPARE(click(u"أكثر من 4"_s), u"0 1"_s);
    QCOMPARE(focused.takeLast().first().toInt(), 1);
    QCOMPARE(click(u"هيئة المثال"_s), u"4 0"_s);
    QCOMPARE(click(u"بلدة المثال"_s), u"0 0"_s); // inside the figure, places not being at hand
    view.setActiveKind(MarkKind::Place);
    QCOMPARE(click(u"بلدة المثال"_s), u"1 2"_s);
    QCOMPARE(click(u"London"_s), u"1 5"_s);
    view.setKindVisible(MarkKind::Place, false);
    QCOMPARE(click(u"London"_s), QString());
}

void ReaderViewTest::clickOnPlainWordsMovesTheFocus()
{
    const auto made = handmade::report();
    ReaderView view{Format()};
    show(view, made.opened);
    QSignalSpy activated(&view, &ReaderView::markActivated);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointOf(view, made.span(u"إن البحث"_s)));
    QCOMPARE(view.focusedSentence(), 2);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointOf(view, made.span(u"confirmed"_s)));
    QCOMPARE(view.focusedSentence(), 3);
    QCOMPARE(activated.size(), 0);
}

void ReaderViewTest::showsEvidenceInTheUpperThird()
{
    QString body;
    for (int i = 0; i < 60; ++i) {
        body += u"هذه جملة رقم %1 من النص وفيها كلام كثير عن السوق والطريق.\n"_s.arg(i);
    }
    handmade::Builder made(body);
    made.figure(u"رقم 50 من"_s, 50);
    ReaderView view{Format()};
    show(view, made.opened);
    const domain::CasualtyFigure figure = made.opened.analysis.figures.first();
    view.showEvidence(figure.span, figure.sentence, MarkKind::Figure);
    QCOMPARE(view.focusedSentence(), 50);
    const int y = pointOf(view, figure.span).y();
    QVERIFY2(y > 0 && y < view.viewport()->height() / 3, qPrintable(QString::number(y)));
    const int scrolled = view.verticalScrollBar()->value();
    view.showEvidence(figure.span, figure.sentence, MarkKind::Figure); // in sight: stays
    QCOMPARE(view.verticalScrollBar()->value(), scrolled);
}

void ReaderViewTest::keepsThePlaceOfTheSameReport()
{
    QString body = u"جملة من كلمات كثيرة تملأ السطر ثم تفيض عنه إلى السطر الذي يليه.\n"_s.repeated(60);
    handmade::Builder made(body);
    ReaderView view{Format()};
    show(view, made.opened);
    view.focusSentence(40, true);
    QTRY_VERIFY(view.verticalScrollBar()->value() > 0);
    const int scrolled = view.verticalScrollBar()->value();
    made.opened.report.publishedOn = QDate(2022, 1, 1);
    view.setReport(made.opened);
    QCOMPARE(view.verticalScrollBar()->value(), scrolled);
    QCOMPARE(view.focusedSentence(), 40);
    made.opened.report.id = 8;
    view.setReport(made.opened);
    QCOMPARE(view.verticalScrollBar()->value(), scrolled == 0 ? 0 : view.verticalScrollBar()->value());
    made.opened.report.body += u"غيره"_s;
    view.setReport(made.opened);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    QCOMPARE(view.focusedSentence(), domain::NoIndex);
}

void ReaderViewTest::walksSentences()
{
    ReaderView view{Format()};
    show(view, handmade::report().opened);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.focusedSentence(), 0);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.focusedSentence(), 1);
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.focusedSentence(), 0);
    for (int i = 0; i < 9; ++i) {
        QTest::keyClick(&view, Qt::Key_Down);
    }
    QCOMPARE(view.focusedSentence(), 4);
}

void ReaderViewTest::walksMarksWithTheReading_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Qt::Key>("next");
    QTest::addColumn<Qt::Key>("previous");
    QTest::newRow("arabic window") << Qt::RightToLeft << Qt::Key_Left << Qt::Key_Right;
    QTest::newRow("english window") << Qt::LeftToRight << Qt::Key_Right << Qt::Key_Left;
}

void ReaderViewTest::walksMarksWithTheReading()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(Qt::Key, next);
    QFETCH(Qt::Key, previous);
    ReaderView view{Format()};
    view.setLayoutDirection(direction);
    const auto made = handmade::report();
    show(view, made.opened);
    QTest::keyClick(&view, next, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(view.marks().selected(), made.span(u"هيئة المثال"_s));
    QTest::keyClick(&view, next, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(view.marks().selected(), made.span(u"5 تشرين الثاني 2021"_s));
    QTest::keyClick(&view, previous, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(view.marks().selected(), made.span(u"هيئة المثال"_s));
}

void ReaderViewTest::asksForANote()
{
    const auto made = handmade::report();
    ReaderView view{Format()};
    show(view, made.opened);
    QSignalSpy asked(&view, &ReaderView::noteRequested);
    QTest::keyClick(&view, Qt::Key_M);
    QCOMPARE(asked.size(), 0); // about nothing
    view.selectSpan(made.span(u"Reuters (نسخة"_s));
    QTest::keyClick(&view, Qt::Key_M);
    QCOMPARE(asked.takeFirst().first().value<domain::TextSpan>(), made.span(u"Reuters (نسخة"_s));
    QKeyEvent arabic(QEvent::KeyPress, 0, Qt::NoModifier, u"ة"_s);
    QApplication::sendEvent(&view, &arabic);
    QCOMPARE(asked.size(), 1);
    QSignalSpy highlighted(&view, &ReaderView::highlightRequested);
    QTest::keyClick(&view, Qt::Key_5);
    QCOMPARE(highlighted.first().at(1).toInt(), 5);
}

void ReaderViewTest::rememberTheSize()
{
    {
        ReaderView view{Format()};
        show(view, handmade::report().opened);
        QCOMPARE(view.textSize(), ReaderSizeDefault);
        QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(view.textSize(), ReaderSizeDefault + 1);
        QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(view.textSize(), ReaderSizeDefault - 1);
        view.setTextSize(99);
        QCOMPARE(view.textSize(), ReaderSizeMaximum);
        view.setTextSize(24);
    }
    QCOMPARE(ReaderView(Format()).textSize(), 24);
    QSettings().clear();
}

void ReaderViewTest::speaksTheSentence()
{
    const auto made = handmade::report();
    ReaderView view{Format()};
    show(view, made.opened);
    view.focusSentence(3, false);
    QVERIFY(view.accessibleDescription().contains(u"The office in London"));
    QVERIFY(view.accessibleDescription().contains(u"Place"));
    QVERIFY(!view.accessibleName().isEmpty());
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(accessible && accessible->textInterface());
    const domain::TextSpan span = made.opened.analysis.sentences.at(3).span;
    QCOMPARE(accessible->textInterface()->text(span.begin, span.end),
             span.in(made.opened.report.body).toString());
}

void ReaderViewTest::tellsWhatAMarkMeans()
{
    const auto made = handmade::report();
    ReaderView view{Format()};
    show(view, made.opened);
    const auto tip = [&](const QString &words) {
        const QPoint at = pointOf(view, made.span(words));
        QHelpEvent help(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
        QApplication::sendEvent(view.viewport(), &help);
        return QToolTip::text();
    };
    QVERIFY2(tip(u"أكثر من 4"_s).contains(u"killed"), qPrintable(QToolTip::text()));
    QVERIFY2(tip(u"محمد المثالي"_s).contains(u"Person"), qPrintable(QToolTip::text()));
}

void ReaderViewTest::longLineDoesNotHang()
{
    QElapsedTimer timer;
    timer.start();
    handmade::Builder made(u"كلمة أخرى في سطر لا ينتهي 130 "_s.repeated(17'000)
                           + u"قُتل طفل"_s); // 100,000 words
    made.figure(u"طفل"_s, 1);
    ReaderView view{Format()};
    show(view, made.opened);
    view.showEvidence(made.opened.analysis.figures.first().span, -1, MarkKind::Figure);
    view.viewport()->grab();
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void ReaderViewTest::rubbishAnalysisDoesNotCrash()
{
    auto made = handmade::report();
    for (const domain::TextSpan span : {domain::TextSpan{-5, 3}, {10, 4}, {5, 100'000}, {90'000, 99'000}}) {
        domain::Mention mention;
        mention.span = span;
        made.opened.analysis.mentions.append(mention);
        made.opened.analysis.sentences.append(domain::Sentence{0, span, domain::SentenceRole::Body});
    }
    ReaderView view{Format()};
    show(view, made.opened);
    view.viewport()->grab();
    view.showEvidence({90'000, 99'000}, 99, MarkKind::Place);
    view.showEvidence({-3, -1}, -1);
    view.viewport()->grab();
}

QTEST_MAIN(ReaderViewTest)
#include "readerview_test.moc"
