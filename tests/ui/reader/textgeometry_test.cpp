// SPDX-License-Identifier: GPL-3.0-or-later
#include "textgeometry.h"

#include "fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace tawthiq;
using namespace tawthiq::ui;

// The words a row is about stand between ‹ and ›. Word-sized spans are compared with the ink that
// the words leave when they alone are coloured; a colour inside a word would break its joins, so
// there the parts are compared with the whole.
class TextGeometryTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coversTheInk_data();
    void coversTheInk();
    void everyCharacterHasItsPlace_data();
    void everyCharacterHasItsPlace();
    void sharesALigature();
    void followsLines();
    void ignoresOtherBlocks();
};

namespace {

constexpr int Width = 560;

void fill(QTextDocument &document, const QString &text, Qt::LayoutDirection direction)
{
    document.setDocumentMargin(0);
    document.setDefaultFont(readerFont(19));
    document.setPlainText(text);
    QTextBlockFormat format;
    format.setLayoutDirection(direction);
    format.setLineHeight(40, QTextBlockFormat::FixedHeight);
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
    document.setTextWidth(Width);
    (void)document.documentLayout()->blockBoundingRect(document.lastBlock());
}

// Columns of red pixels, as stretches parted by more than a word space.
[[nodiscard]] QList<QPair<int, int>> redColumns(const QImage &image)
{
    constexpr int WordSpace = 12;
    QList<QPair<int, int>> stretches;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.red() - colour.blue() > 120) {
                if (stretches.isEmpty() || x > stretches.last().second + WordSpace) {
                    stretches.append({x, x});
                }
                stretches.last().second = x;
                break;
            }
        }
    }
    return stretches;
}

} // namespace

void TextGeometryTest::coversTheInk_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("parts");
    const auto right = Qt::RightToLeft;
    const auto left = Qt::LeftToRight;
    QTest::newRow("arabic words") << u"قُتل ‹سبعة أشخاص› في القصف"_s << right << 1;
    QTest::newRow("number in arabic") << u"قُتل ‹130› شخصاً في القصف"_s << right << 1;
    QTest::newRow("number with its noun") << u"قُتل ‹130 شخصاً› في القصف"_s << right << 1;
    QTest::newRow("number last") << u"قُتل منهم ‹نحو 130›"_s << right << 1;
    QTest::newRow("number first") << u"‹130 شخصاً› قُتلوا"_s << right << 1;
    QTest::newRow("latin in brackets") << u"قالت الوكالة ‹(Reuters 45)› أمس"_s << right << 1;
    QTest::newRow("arabic and latin") << u"قالت ‹وكالة Reuters› أمس"_s << right << 1;
    QTest::newRow("arabic-indic digits") << u"قُتل ‹٤٥› مدنياً"_s << right << 1;
    QTest::newRow("ends inside latin: two stretches")
        << u"قالت ‹وكالة Example› Reuters News أمس"_s << right << 2;
    QTest::newRow("date with digits at both ends") << u"في ‹15 تشرين الأول 2021› قُتل"_s << right << 1;
    QTest::newRow("latin line") << u"On Monday ‹12 people› died"_s << left << 1;
    QTest::newRow("arabic in a latin line") << u"The word ‹قصف› was used"_s << left << 1;
}

void TextGeometryTest::coversTheInk()
{
    QFETCH(QString, text);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, parts);
    domain::TextSpan span{static_cast<int>(text.indexOf(u'‹')), static_cast<int>(text.indexOf(u'›')) - 1};
    text.remove(u'‹').remove(u'›');
    QTextDocument document;
    fill(document, text, direction);
    const QList<Extent> extents = extentsOf(document.firstBlock(), span);
    QCOMPARE(extents.size(), parts);

    QTextCursor cursor(&document);
    cursor.setPosition(span.begin);
    cursor.setPosition(span.end, QTextCursor::KeepAnchor);
    QTextCharFormat red;
    red.setForeground(Qt::red);
    cursor.mergeCharFormat(red);
    QImage image(Width, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.drawContents(&painter);
    painter.end();
    const QList<QPair<int, int>> ink = redColumns(image);
    QCOMPARE(ink.size(), parts);
    constexpr double WordSpace = 8; // one may hang between the words of a span that is parted
    for (int i = 0; i < parts; ++i) { // both from left to right
        QVERIFY2(qAbs(extents.at(i).left - ink.at(i).first) < WordSpace,
                 qPrintable(QString::number(extents.at(i).left)));
        QVERIFY2(qAbs(extents.at(i).right - ink.at(i).second) < WordSpace,
                 qPrintable(QString::number(extents.at(i).right)));
    }
    QCOMPARE(std::ranges::count_if(extents, &Extent::opens), 1);
    QCOMPARE(std::ranges::count_if(extents, &Extent::closes), 1);
}

void TextGeometryTest::everyCharacterHasItsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("mixed") << u"قال Reuters (45) إن 130 شخصاً"_s;
    QTest::newRow("ligatures") << u"لأكثر من الآلاف لإنقاذ السلام"_s;
    QTest::newRow("marks") << u"مُحَمَّدٌ قُتِلَ"_s;
}

// The letters of a span, taken one by one, fill what the whole fills, and never reach out of it.
void TextGeometryTest::everyCharacterHasItsPlace()
{
    QFETCH(QString, text);
    QTextDocument document;
    fill(document, text, Qt::RightToLeft);
    const QTextBlock block = document.firstBlock();
    const QList<Extent> all = extentsOf(block, {0, static_cast<int>(text.size())});
    QCOMPARE(all.size(), 1);
    double reached = 0;
    for (int at = 0; at < text.size(); ++at) {
        for (const Extent &extent : extentsOf(block, {at, at + 1})) {
            QVERIFY2(extent.left >= all.first().left - 0.1 && extent.right <= all.first().right + 0.1,
                     qPrintable(u"%1: %2 to %3"_s.arg(at).arg(extent.left).arg(extent.right)));
            reached += text.at(at).isMark() ? 0 : extent.width(); // a mark stands on its letter
        }
        reached += text.at(at) == u' ' ? QFontMetricsF(readerFont(19)).horizontalAdvance(u' ') : 0;
    }
    QVERIFY2(qAbs(reached - all.first().width()) < 1,
             qPrintable(u"%1 of %2"_s.arg(reached).arg(all.first().width())));
}

void TextGeometryTest::sharesALigature()
{
    QTextDocument document;
    fill(document, u"لأكثر من مئة"_s, Qt::RightToLeft);
    const QTextBlock block = document.firstBlock();
    const QList<Extent> word = extentsOf(block, {0, 5});
    const QList<Extent> lam = extentsOf(block, {0, 1});
    const QList<Extent> rest = extentsOf(block, {1, 5});
    QCOMPARE(rest.size(), 1);
    QCOMPARE(lam.size(), 1);
    QVERIFY(rest.first().right < word.first().right - 2); // lam keeps its share
    QVERIFY(lam.first().left > extentsOf(block, {2, 3}).first().right + 2); // and alef has one
    QVERIFY(qAbs(lam.first().left - rest.first().right) < 0.5);
    QCOMPARE(rest.first().left, word.first().left);
}

void TextGeometryTest::followsLines()
{
    QTextDocument document;
    QString text = u"قُتل أشخاص "_s.repeated(20).trimmed();
    fill(document, text, Qt::RightToLeft);
    const int lines = document.firstBlock().layout()->lineCount();
    QVERIFY(lines > 1);
    const QList<Extent> extents = extentsOf(document.firstBlock(), {0, static_cast<int>(text.size())});
    QCOMPARE(extents.size(), lines);
    QVERIFY(extents.first().opens && !extents.first().closes);
    QVERIFY(extents.last().closes && !extents.last().opens);
    QCOMPARE(extents.at(1).baseline - extents.at(0).baseline, 40.0);
    QVERIFY(extents.at(0).right > Width - 2); // no hanging space
}

void TextGeometryTest::ignoresOtherBlocks()
{
    QTextDocument document;
    fill(document, u"سطر أول\nسطر ثان"_s, Qt::RightToLeft);
    QCOMPARE(extentsOf(document.lastBlock(), {0, 7}).size(), 0);
    QCOMPARE(extentsOf(document.firstBlock(), {7, 8}).size(), 0); // only the line break
    QCOMPARE(extentsOf(document.lastBlock(), {0, 15}).size(), 1);
    QCOMPARE(extentsOf(document.firstBlock(), {3, 3}).size(), 0);
}

QTEST_MAIN(TextGeometryTest)
#include "textgeometry_test.moc"
