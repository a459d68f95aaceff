// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <array>
#include <cmath>

namespace tawthiq::ui {

namespace {

struct Row {
    Role role;
    QRgb light;
    QRgb dark;
};

// clang-format off
constexpr std::array<Row, static_cast<std::size_t>(Role::Count)> Table{{
    {Role::Window,         0xF3F2EE, 0x141618},
    {Role::Panel,          0xFAF9F6, 0x1B1E21},
    {Role::Paper,          0xFFFFFF, 0x181A1D},
    {Role::Text,           0x1E2226, 0xE7E4DD},
    {Role::Secondary,      0x5A6068, 0xA4A9AF},
    {Role::Border,         0x878C92, 0x767C83},
    {Role::Hairline,       0xDDDAD2, 0x30353A},
    {Role::Accent,         0x1B5E6B, 0x7CC0CC},
    {Role::AccentTint,     0xE2EDEF, 0x1E3238},
    {Role::OnAccent,       0xFFFFFF, 0x141618},
    {Role::Figure,         0x9A3412, 0xF4A684},
    {Role::FigureTint,     0xFBE8DD, 0x45291D},
    {Role::OnFigure,       0xFFFFFF, 0x181A1D},
    {Role::Place,          0x23694A, 0x84CBA2},
    {Role::Time,           0x68449B, 0xC3A6EE},
    {Role::Person,         0x1A5794, 0x8FBEF0},
    {Role::Organisation,   0x73570B, 0xDDBD6B},
    {Role::FocusTint,      0xEEF3F4, 0x212629},
    {Role::Search,         0xFFE27A, 0x5E4D0B},
    {Role::SearchBox,      0x8A5200, 0xF0BC66},
    {Role::CurrentHit,     0xF5B301, 0xF5B301},
    {Role::CurrentHitText, 0x1E2226, 0x1E2226},
    {Role::Warning,        0x8A5200, 0xF0BC66},
    {Role::WarningTint,    0xFFF1D6, 0x3A2C12},
    {Role::Unreviewed,     0x6B7077, 0x9EA4AA},
    {Role::Accepted,       0x1F6B43, 0x7FCB9E},
    {Role::Corrected,      0x1A5794, 0x8FBEF0},
    {Role::Rejected,       0xA1283A, 0xF29BA6},
    {Role::Card,           0xF3F2EE, 0x141618},
}};
constexpr std::array<std::array<QRgb, 2>, 8> Highlights{{
    {0xFFE88A, 0x57490B}, {0xFFCFC9, 0x5A2A26}, {0xCBEBC0, 0x2A4A24}, {0xC3E4F8, 0x1E4258},
    {0xDCD0F7, 0x3D3161}, {0xF8CDEF, 0x55294C}, {0xFFD9AE, 0x573815}, {0xDEDEDB, 0x42464A},
}};
// clang-format on

[[nodiscard]] double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const QColor rgb = colour.toRgb();
    return 0.2126 * linear(static_cast<double>(rgb.redF()))
        + 0.7152 * linear(static_cast<double>(rgb.greenF()))
        + 0.0722 * linear(static_cast<double>(rgb.blueF()));
}

// What a role becomes under a palette of the system's own choosing: signs keep to the text colour,
// tints to the background.
[[nodiscard]] QPalette::ColorRole systemRole(Role role)
{
    switch (role) {
    case Role::Window:
    case Role::Panel:
    case Role::Card:
        return QPalette::Window;
    case Role::Paper:
    case Role::FigureTint:
    case Role::FocusTint:
    case Role::WarningTint:
    case Role::AccentTint:
    case Role::Search:
    case Role::OnFigure:
        return QPalette::Base;
    case Role::Accent:
    case Role::CurrentHit:
        return QPalette::Highlight;
    case Role::OnAccent:
    case Role::CurrentHitText:
        return QPalette::HighlightedText;
    default:
        return QPalette::Text;
    }
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Theme Theme::of(const QPalette &palette)
{
    for (const Theme &theme : {light(), dark()}) {
        if (palette.color(QPalette::Active, QPalette::Base) == theme.colour(Role::Paper)
            && palette.color(QPalette::Active, QPalette::Text) == theme.colour(Role::Text)) {
            return theme;
        }
    }
    const bool dark = luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
    Theme theme(dark ? Tone::Dark : Tone::Light);
    theme.m_foreign = true;
    theme.m_palette = palette;
    return theme;
}

QColor Theme::colour(Role role) const
{
    if (m_foreign) {
        return m_palette.color(systemRole(role));
    }
    const Row &row = Table.at(static_cast<std::size_t>(role));
    Q_ASSERT(row.role == role);
    return QColor::fromRgb(isDark() ? row.dark : row.light);
}

QColor Theme::highlight(int number) const
{
    if (m_foreign) {
        return m_palette.color(QPalette::Base);
    }
    const auto &pair = Highlights.at(static_cast<std::size_t>(std::clamp(number, 1, 8) - 1));
    return QColor::fromRgb(pair.at(isDark() ? 1 : 0));
}

QPalette Theme::palette() const
{
    const auto c = [this](Role role) { return colour(role); };
    QPalette palette(c(Role::Text), c(Role::Window), c(Role::Hairline), c(Role::Border), c(Role::Border),
                     c(Role::Text), c(Role::Text), c(Role::Paper), c(Role::Window));
    palette.setColor(QPalette::Button, c(Role::Panel));
    palette.setColor(QPalette::ButtonText, c(Role::Text));
    palette.setColor(QPalette::AlternateBase, c(Role::Panel));
    palette.setColor(QPalette::Highlight, c(Role::Accent));
    palette.setColor(QPalette::HighlightedText, c(Role::OnAccent));
    palette.setColor(QPalette::Link, c(Role::Accent));
    palette.setColor(QPalette::LinkVisited, c(Role::Accent));
    palette.setColor(QPalette::PlaceholderText, c(Role::Secondary));
    palette.setColor(QPalette::ToolTipBase, c(Role::Panel));
    palette.setColor(QPalette::ToolTipText, c(Role::Text));
    palette.setColor(QPalette::Light, c(Role::Paper));
    palette.setColor(QPalette::Midlight, c(Role::Hairline));
    palette.setColor(QPalette::Mid, c(Role::Border));
    palette.setColor(QPalette::Dark, c(Role::Border));
    palette.setColor(QPalette::Shadow, c(Role::Hairline));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, c(Role::Border));
    }
    return palette;
}

} // namespace tawthiq::ui
