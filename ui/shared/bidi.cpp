// SPDX-License-Identifier: GPL-3.0-or-later
#include "bidi.h"

namespace tawthiq::ui {

namespace {

constexpr QChar Lri(0x2066);
constexpr QChar Fsi(0x2068);
constexpr QChar Pdi(0x2069);

} // namespace

QString isolate(QStringView text)
{
    return QString(Fsi) % text % Pdi;
}

QString isolateLtr(QStringView text)
{
    return QString(Lri) % text % Pdi;
}

Qt::LayoutDirection directionOf(QStringView text, Qt::LayoutDirection fallback)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t letter = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            letter = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        switch (QChar::direction(letter)) {
        case QChar::DirL:
            return Qt::LeftToRight;
        case QChar::DirR:
        case QChar::DirAL:
            return Qt::RightToLeft;
        default:
            break;
        }
    }
    return fallback;
}

} // namespace tawthiq::ui
