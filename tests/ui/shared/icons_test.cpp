// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QTest>

using namespace tawthiq::ui;

class IconsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyIconDraws_data();
    void everyIconDraws();
    void takesTheTextColour();
    void mirrorsWhatPointsAlongTheLine();
};

namespace {

[[nodiscard]] QImage drawn(Icon name, const QColor &colour, Qt::LayoutDirection direction)
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(painter, QRectF(0, 0, 32, 32), name, colour, direction);
    return image;
}

[[nodiscard]] int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
        }
    }
    return count;
}

} // namespace

void IconsTest::everyIconDraws_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < static_cast<int>(Icon::Count); ++i) {
        QTest::newRow(qPrintable(iconPath(static_cast<Icon>(i)))) << i;
    }
}

void IconsTest::everyIconDraws()
{
    QFETCH(int, number);
    const auto name = static_cast<Icon>(number);
    QVERIFY(QFile::exists(iconPath(name)));
    const int ink = inked(drawn(name, Qt::black, Qt::LeftToRight));
    QVERIFY2(ink > 20 && ink < 600, qPrintable(QString::number(ink)));
    QVERIFY(!icon(name).pixmap(18, 18).isNull());
}

void IconsTest::takesTheTextColour()
{
    const QImage red = drawn(Icon::Search, Qt::red, Qt::LeftToRight);
    for (int y = 0; y < red.height(); ++y) {
        for (int x = 0; x < red.width(); ++x) {
            const QColor colour = red.pixelColor(x, y);
            QVERIFY(colour.alpha() == 0 || (colour.green() == 0 && colour.blue() == 0));
        }
    }
    QPalette palette = QGuiApplication::palette();
    palette.setColor(QPalette::ButtonText, Qt::green);
    QGuiApplication::setPalette(palette);
    const QImage image = icon(Icon::Close).pixmap(32, 32).toImage();
    bool green = false;
    for (int x = 0; x < image.width(); ++x) {
        green = green || image.pixelColor(x, x) == QColor(Qt::green);
    }
    QVERIFY(green);
}

void IconsTest::mirrorsWhatPointsAlongTheLine()
{
    const QImage back = drawn(Icon::Back, Qt::black, Qt::LeftToRight);
    QCOMPARE(drawn(Icon::Back, Qt::black, Qt::RightToLeft), back.mirrored(true, false));
    QCOMPARE(drawn(Icon::Search, Qt::black, Qt::RightToLeft),
             drawn(Icon::Search, Qt::black, Qt::LeftToRight));
}

QTEST_MAIN(IconsTest)
#include "icons_test.moc"
