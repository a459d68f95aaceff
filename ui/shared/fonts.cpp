// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"

#include <QStringList>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

// Noto Sans stands first so that digits and Latin are its own in every line: the Arabic families
// carry digits of other shapes.
QFont uiFont(int pixels, Weight weight)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic UI"_s, u"Noto Sans Arabic"_s, u"DejaVu Sans"_s});
    font.setPixelSize(pixels);
    font.setWeight(weight == Weight::SemiBold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont readerFont(int pixels)
{
    QFont font;
    font.setFamilies(
        {u"Noto Sans"_s, u"Noto Naskh Arabic"_s, u"Noto Sans Arabic"_s, u"Amiri"_s, u"DejaVu Sans"_s});
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace tawthiq::ui
