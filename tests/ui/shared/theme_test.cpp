// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QTest>

using namespace tawthiq::ui;

Q_DECLARE_METATYPE(tawthiq::ui::Role)

// A row: what is seen, on what, at least how distinct (WCAG 2: 4.5 for text, 3 for signs).
class ThemeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastIsThatOfTheStandard();
    void isReadable_data();
    void isReadable();
    void highlightsAreReadable();
    void isFoundByItsPalette();
    void leavesAHighContrastPaletteAlone();
};

void ThemeTest::contrastIsThatOfTheStandard()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void ThemeTest::isReadable_data()
{
    QTest::addColumn<Role>("seen");
    QTest::addColumn<Role>("on");
    QTest::addColumn<double>("atLeast");
    const auto row = [](const char *name, Role seen, Role on, double least) {
        QTest::newRow(name) << seen << on << least;
    };
    row("text on paper", Role::Text, Role::Paper, 13);
    row("text on window", Role::Text, Role::Window, 7);
    row("text on figure", Role::Text, Role::FigureTint, 10);
    row("text on focus", Role::Text, Role::FocusTint, 7);
    row("text on hit", Role::Text, Role::Search, 6.4);
    row("text on current hit", Role::CurrentHitText, Role::CurrentHit, 7);
    row("text on selected row", Role::Text, Role::AccentTint, 7);
    row("secondary on paper", Role::Secondary, Role::Paper, 6);
    row("secondary on panel", Role::Secondary, Role::Panel, 4.5);
    row("secondary on window", Role::Secondary, Role::Window, 4.5);
    row("secondary on card", Role::Secondary, Role::Card, 4.5);
    row("secondary on selected row", Role::Secondary, Role::AccentTint, 4.5);
    row("border on paper", Role::Border, Role::Paper, 3);
    row("border on panel", Role::Border, Role::Panel, 3);
    row("accent on paper", Role::Accent, Role::Paper, 7);
    row("accent on focus", Role::Accent, Role::FocusTint, 4.5);
    row("accent on panel", Role::Accent, Role::Panel, 4.5);
    row("text on accent", Role::OnAccent, Role::Accent, 4.5);
    row("badge", Role::OnFigure, Role::Figure, 4.5);
    row("badge of places", Role::OnFigure, Role::Place, 4.5);
    row("badge of dates", Role::OnFigure, Role::Time, 4.5);
    row("badge of persons", Role::OnFigure, Role::Person, 4.5);
    row("badge of organisations", Role::OnFigure, Role::Organisation, 4.5);
    row("figure on its tint", Role::Figure, Role::FigureTint, 6.15);
    row("figure", Role::Figure, Role::FocusTint, 5.85);
    row("place", Role::Place, Role::FocusTint, 5.85);
    row("date", Role::Time, Role::FocusTint, 5.85);
    row("person", Role::Person, Role::FocusTint, 5.85);
    row("organisation", Role::Organisation, Role::FocusTint, 5.85);
    row("warning", Role::Warning, Role::WarningTint, 5.6);
    row("unreviewed", Role::Unreviewed, Role::Panel, 4.5);
    row("accepted", Role::Accepted, Role::Panel, 4.5);
    row("corrected", Role::Corrected, Role::Panel, 4.5);
    row("rejected", Role::Rejected, Role::Panel, 4.5);
}

void ThemeTest::isReadable()
{
    QFETCH(Role, seen);
    QFETCH(Role, on);
    QFETCH(double, atLeast);
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        const double ratio = contrast(theme.colour(seen), theme.colour(on));
        QVERIFY2(ratio >= atLeast,
                 qPrintable(QStringLiteral("%1 in the %2 theme")
                                .arg(ratio)
                                .arg(theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light"))));
    }
}

void ThemeTest::highlightsAreReadable()
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        for (int number = 1; number <= 8; ++number) {
            const double ratio = contrast(theme.colour(Role::Text), theme.highlight(number));
            QVERIFY2(ratio >= 6.9, qPrintable(QString::number(number) + u' ' + QString::number(ratio)));
        }
    }
}

void ThemeTest::isFoundByItsPalette()
{
    QVERIFY(!Theme::of(Theme::light().palette()).isDark());
    QVERIFY(Theme::of(Theme::dark().palette()).isDark());
    QVERIFY(!Theme::of(Theme::dark().palette()).isHighContrast());
}

void ThemeTest::leavesAHighContrastPaletteAlone()
{
    const QPalette system(Qt::yellow, Qt::black, Qt::white, Qt::gray, Qt::gray, Qt::yellow, Qt::yellow,
                          Qt::black, Qt::black);
    const Theme theme = Theme::of(system);
    QVERIFY(theme.isHighContrast());
    QVERIFY(theme.isDark());
    QCOMPARE(theme.colour(Role::Text), QColor(Qt::yellow));
    QCOMPARE(theme.colour(Role::FigureTint), theme.colour(Role::Paper)); // tints vanish
    QVERIFY(contrast(theme.colour(Role::Figure), theme.colour(Role::Paper)) > 7); // outlines stay
    QVERIFY(contrast(theme.colour(Role::Text), theme.colour(Role::Search)) > 7);
    QVERIFY(contrast(theme.colour(Role::Text), theme.colour(Role::AccentTint)) > 7);
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
