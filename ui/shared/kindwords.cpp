// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace tawthiq::ui {

namespace {

struct Words {
    const char *many;
    const char *one;
    const char *letter;
};

// clang-format off: in the order of MarkKind
constexpr std::array<Words, 5> Kinds{{
    {QT_TRANSLATE_NOOP("MarkKind", "Figures"), QT_TRANSLATE_NOOP("MarkKind", "Figure"),
     QT_TRANSLATE_NOOP("MarkKind", "F")},
    {QT_TRANSLATE_NOOP("MarkKind", "Places"), QT_TRANSLATE_NOOP("MarkKind", "Place"),
     QT_TRANSLATE_NOOP("MarkKind", "P")},
    {QT_TRANSLATE_NOOP("MarkKind", "Dates"), QT_TRANSLATE_NOOP("MarkKind", "Date"),
     QT_TRANSLATE_NOOP("MarkKind", "D")},
    {QT_TRANSLATE_NOOP("MarkKind", "Persons"), QT_TRANSLATE_NOOP("MarkKind", "Person"),
     QT_TRANSLATE_NOOP("MarkKind", "N")},
    {QT_TRANSLATE_NOOP("MarkKind", "Organisations"), QT_TRANSLATE_NOOP("MarkKind", "Organisation"),
     QT_TRANSLATE_NOOP("MarkKind", "O")},
}};
// clang-format on

[[nodiscard]] const Words &wordsOf(MarkKind kind)
{
    return Kinds.at(static_cast<std::size_t>(kind));
}

[[nodiscard]] QString translated(const char *text)
{
    return QCoreApplication::translate("MarkKind", text);
}

} // namespace

QString kindName(MarkKind kind)
{
    return translated(wordsOf(kind).many);
}

QString kindNameSingular(MarkKind kind)
{
    return translated(wordsOf(kind).one);
}

QString kindLetter(MarkKind kind)
{
    return translated(wordsOf(kind).letter);
}

} // namespace tawthiq::ui
