// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerscrollbar.h"

#include <QApplication>
#include <QTest>

using namespace tawthiq::ui;

class ReaderScrollBarTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void figuresLieOnTop();
    void drawsATickInItsColour();
    void pressGoesThere();
    void handleIsDragged();
    void doesNothingWhenAllIsInSight();

private:
    std::unique_ptr<ReaderScrollBar> m_bar;
};

void ReaderScrollBarTest::initTestCase()
{
    QApplication::setPalette(Theme::light().palette());
}

void ReaderScrollBarTest::init()
{
    m_bar = std::make_unique<ReaderScrollBar>();
    m_bar->setRange(0, 900);
    m_bar->setPageStep(100);
    m_bar->resize(m_bar->width(), 400);
    m_bar->show();
}

void ReaderScrollBarTest::figuresLieOnTop()
{
    m_bar->setTicks({{0.5, MarkKind::Figure}, {0.5, MarkKind::Place}});
    QCOMPARE(m_bar->ticks().last().kind, MarkKind::Figure);
}

void ReaderScrollBarTest::drawsATickInItsColour()
{
    m_bar->setTicks({{0.5, MarkKind::Place}});
    const QImage image = m_bar->grab().toImage();
    QCOMPARE(image.pixelColor(m_bar->width() / 2, 199), Theme::light().colour(Role::Place));
}

void ReaderScrollBarTest::pressGoesThere()
{
    QTest::mouseClick(m_bar.get(), Qt::LeftButton, {}, QPoint(5, 399));
    QCOMPARE(m_bar->value(), 900);
    QTest::mouseClick(m_bar.get(), Qt::LeftButton, {}, QPoint(5, 200));
    QCOMPARE(m_bar->value(), 450);
}

void ReaderScrollBarTest::handleIsDragged()
{
    QTest::mousePress(m_bar.get(), Qt::LeftButton, {}, QPoint(5, 10)); // on it: stays
    QCOMPARE(m_bar->value(), 0);
    QTest::mouseMove(m_bar.get(), QPoint(5, 190));
    QCOMPARE(m_bar->value(), 450);
    QTest::mouseMove(m_bar.get(), QPoint(5, 2000));
    QCOMPARE(m_bar->value(), 900);
    QTest::mouseRelease(m_bar.get(), Qt::LeftButton);
    QTest::mouseMove(m_bar.get(), QPoint(5, 10));
    QCOMPARE(m_bar->value(), 900);
}

void ReaderScrollBarTest::doesNothingWhenAllIsInSight()
{
    m_bar->setRange(0, 0);
    QTest::mouseClick(m_bar.get(), Qt::LeftButton, {}, QPoint(5, 200));
    QCOMPARE(m_bar->value(), 0);
    m_bar->grab();
}

QTEST_MAIN(ReaderScrollBarTest)
#include "readerscrollbar_test.moc"
