// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include "fonts.h"

#include <QApplication>
#include <QSettings>
#include <QStyleFactory>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView ThemeKey("appearance/theme");

} // namespace

Appearance::Appearance(QApplication &application) :
    m_application(application), m_systemPalette(QGuiApplication::palette())
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(uiFont());
    const QString stored = QSettings().value(ThemeKey).toString();
    m_choice = stored == "light"_L1 ? Choice::Light : stored == "dark"_L1 ? Choice::Dark : Choice::System;
    apply();
}

void Appearance::setChoice(Choice choice)
{
    if (choice == m_choice) {
        return;
    }
    m_choice = choice;
    QSettings settings;
    if (choice == Choice::System) {
        settings.remove(ThemeKey);
    } else {
        settings.setValue(ThemeKey, choice == Choice::Dark ? u"dark"_s : u"light"_s);
    }
    apply();
    Q_EMIT changed();
}

void Appearance::toggle()
{
    setChoice(theme().isDark() ? Choice::Light : Choice::Dark);
}

Theme Appearance::theme() const
{
    switch (m_choice) {
    case Choice::Light:
        return Theme::light();
    case Choice::Dark:
        return Theme::dark();
    case Choice::System:
        break;
    }
    return Theme::of(m_systemPalette).isDark() ? Theme::dark() : Theme::light();
}

void Appearance::apply()
{
    QApplication::setPalette(theme().palette());
}

} // namespace tawthiq::ui
