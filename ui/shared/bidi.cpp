// SPDX-License-Identifier: GPL-3.0-or-later
#include "bidi.h"

#include <optional>

namespace tawthiq::ui {

namespace {

constexpr QChar Lri(0x2066);
constexpr QChar Fsi(0x2068);
constexpr QChar Pdi(0x2069);

// The letter at `at`, which moves behind it.
[[nodiscard]] char32_t nextLetter(QStringView text, qsizetype &at)
{
    const QChar unit = text.at(at++);
    if (unit.isHighSurrogate() && at < text.size() && text.at(at).isLowSurrogate()) {
        return QChar::surrogateToUcs4(unit, text.at(at++));
    }
    return unit.unicode();
}

[[nodiscard]] std::optional<Qt::LayoutDirection> strongDirection(char32_t letter)
{
    if (QChar::isSurrogate(letter)) {
        return std::nullopt; // half a letter
    }
    switch (QChar::direction(letter)) {
    case QChar::DirL:
        return Qt::LeftToRight;
    case QChar::DirR:
    case QChar::DirAL:
        return Qt::RightToLeft;
    default:
        return std::nullopt;
    }
}

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
    for (qsizetype i = 0; i < text.size();) {
        if (const auto direction = strongDirection(nextLetter(text, i))) {
            return *direction;
        }
    }
    return fallback;
}

Qt::LayoutDirection paragraphDirection(QStringView text)
{
    bool latin = false;
    for (qsizetype i = 0; i < text.size();) {
        const auto direction = strongDirection(nextLetter(text, i));
        if (direction == Qt::RightToLeft) {
            return Qt::RightToLeft;
        }
        latin = latin || direction == Qt::LeftToRight;
    }
    return latin ? Qt::LeftToRight : Qt::RightToLeft;
}

} // namespace tawthiq::ui
