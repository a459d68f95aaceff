// SPDX-License-Identifier: GPL-3.0-or-later
// The colour table of the window, light and dark: the one place where a colour is written down.
// A widget or delegate asks Theme::of(palette()) and so needs no reference to anything; it repaints
// on QEvent::PaletteChange. With a palette that is not ours (high contrast) tints vanish, the text
// colours are the palette's, and outlines stay. Plain value, GUI thread.
#pragma once

#include <QColor>
#include <QPalette>

namespace tawthiq::ui {

enum class Role : quint8 {
    Window,
    Panel,
    Paper,
    Text,
    Secondary,
    Border, // of controls, 3:1 at least
    Hairline, // decoration only
    Accent,
    AccentTint,
    OnAccent, // text on Accent
    Figure,
    FigureTint,
    OnFigure, // the badge's letters on Figure
    Place,
    Time,
    Person,
    Organisation,
    FocusTint, // behind the focused sentence
    Search,
    SearchBox,
    CurrentHit,
    CurrentHitText,
    Warning,
    WarningTint,
    Unreviewed,
    Accepted,
    Corrected,
    Rejected,
    Card, // behind a group of facts, on Panel
    Count
};

class Theme
{
public:
    enum class Tone : quint8 { Light, Dark };

    [[nodiscard]] static Theme light() { return Theme(Tone::Light); }
    [[nodiscard]] static Theme dark() { return Theme(Tone::Dark); }
    [[nodiscard]] static Theme of(const QPalette &palette);

    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] bool isDark() const { return m_tone == Tone::Dark; }
    [[nodiscard]] bool isHighContrast() const { return m_foreign; }
    [[nodiscard]] QColor colour(Role role) const;
    // The fill of a user's highlight, 1 to 8.
    [[nodiscard]] QColor highlight(int number) const;
    // For QApplication::setPalette with the Fusion style.
    [[nodiscard]] QPalette palette() const;

private:
    explicit Theme(Tone tone) : m_tone(tone) { }
    Tone m_tone;
    bool m_foreign = false;
    QPalette m_palette; // the system's, when m_foreign
};

// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

// Distances in device-independent pixels.
inline constexpr int Radius = 4;
inline constexpr int RowHeight = 32;

} // namespace tawthiq::ui
