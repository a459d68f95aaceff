// SPDX-License-Identifier: GPL-3.0-or-later
// label(): the terms of mentions, sentences, publication and review.
#include "labels.h"

#include <QCoreApplication>

#include <array>

namespace tawthiq::ui {

namespace {

using Text = const char *;

// One row of labels per enumeration, in the order of its values.
// clang-format off: read side by side with the codes in vocabulary.cpp
constexpr std::array<Text, 6> MentionKindLabels{
    QT_TRANSLATE_NOOP("MentionKind", "place"),        QT_TRANSLATE_NOOP("MentionKind", "person"),
    QT_TRANSLATE_NOOP("MentionKind", "organisation"), QT_TRANSLATE_NOOP("MentionKind", "date"),
    QT_TRANSLATE_NOOP("MentionKind", "number"),       QT_TRANSLATE_NOOP("MentionKind", "event")};
constexpr std::array<Text, 3> MentionUseLabels{QT_TRANSLATE_NOOP("MentionUse", "location"),
                                               QT_TRANSLATE_NOOP("MentionUse", "actor"),
                                               QT_TRANSLATE_NOOP("MentionUse", "part of a name")};
constexpr std::array<Text, 13> GeoPrecisionLabels{QT_TRANSLATE_NOOP("GeoPrecision", "precision unknown"),
                                                  QT_TRANSLATE_NOOP("GeoPrecision", "exact site"),
                                                  QT_TRANSLATE_NOOP("GeoPrecision", "street"),
                                                  QT_TRANSLATE_NOOP("GeoPrecision", "neighbourhood"),
                                                  QT_TRANSLATE_NOOP("GeoPrecision", "town or village"),
                                                  QT_TRANSLATE_NOOP("GeoPrecision", "sub-district"),
                                                  QT_TRANSLATE_NOOP("GeoPrecision", "district"),
                                                  QT_TRANSLATE_NOOP("GeoPrecision", "part of a governorate"),
                                                  QT_TRANSLATE_NOOP("GeoPrecision", "governorate"),
                                                  QT_TRANSLATE_NOOP("GeoPrecision", "several governorates"),
                                                  QT_TRANSLATE_NOOP("GeoPrecision", "country"),
                                                  QT_TRANSLATE_NOOP("GeoPrecision", "several countries"),
                                                  QT_TRANSLATE_NOOP("GeoPrecision", "sea or air")};
constexpr std::array<Text, 5> TimeTypeLabels{
    QT_TRANSLATE_NOOP("TimeType", "date"), QT_TRANSLATE_NOOP("TimeType", "time of day"),
    QT_TRANSLATE_NOOP("TimeType", "duration"), QT_TRANSLATE_NOOP("TimeType", "repeated"),
    QT_TRANSLATE_NOOP("TimeType", "period")};
constexpr std::array<Text, 9> TimeModifierLabels{
    QT_TRANSLATE_NOOP("TimeModifier", "exact"),         QT_TRANSLATE_NOOP("TimeModifier", "beginning"),
    QT_TRANSLATE_NOOP("TimeModifier", "middle"),        QT_TRANSLATE_NOOP("TimeModifier", "end"),
    QT_TRANSLATE_NOOP("TimeModifier", "approximately"), QT_TRANSLATE_NOOP("TimeModifier", "before"),
    QT_TRANSLATE_NOOP("TimeModifier", "after"),         QT_TRANSLATE_NOOP("TimeModifier", "more than"),
    QT_TRANSLATE_NOOP("TimeModifier", "less than")};
constexpr std::array<Text, 10> DatePrecisionLabels{
    QT_TRANSLATE_NOOP("DatePrecision", "unknown"), QT_TRANSLATE_NOOP("DatePrecision", "time of day"),
    QT_TRANSLATE_NOOP("DatePrecision", "day"),     QT_TRANSLATE_NOOP("DatePrecision", "several days"),
    QT_TRANSLATE_NOOP("DatePrecision", "week"),    QT_TRANSLATE_NOOP("DatePrecision", "part of a month"),
    QT_TRANSLATE_NOOP("DatePrecision", "month"),   QT_TRANSLATE_NOOP("DatePrecision", "season"),
    QT_TRANSLATE_NOOP("DatePrecision", "year"),    QT_TRANSLATE_NOOP("DatePrecision", "decade")};
constexpr std::array<Text, 6> SentenceRoleLabels{
    QT_TRANSLATE_NOOP("SentenceRole", "title"),   QT_TRANSLATE_NOOP("SentenceRole", "summary"),
    QT_TRANSLATE_NOOP("SentenceRole", "heading"), QT_TRANSLATE_NOOP("SentenceRole", "text"),
    QT_TRANSLATE_NOOP("SentenceRole", "caption"), QT_TRANSLATE_NOOP("SentenceRole", "byline")};
constexpr std::array<Text, 5> PublicationBasisLabels{
    QT_TRANSLATE_NOOP("PublicationBasis", "unknown"),
    QT_TRANSLATE_NOOP("PublicationBasis", "from the source"),
    QT_TRANSLATE_NOOP("PublicationBasis", "from the byline"),
    QT_TRANSLATE_NOOP("PublicationBasis", "from the text"),
    QT_TRANSLATE_NOOP("PublicationBasis", "entered by user")};
constexpr std::array<Text, 4> ReviewStatusLabels{
    QT_TRANSLATE_NOOP("ReviewStatus", "unreviewed"), QT_TRANSLATE_NOOP("ReviewStatus", "accepted"),
    QT_TRANSLATE_NOOP("ReviewStatus", "corrected"), QT_TRANSLATE_NOOP("ReviewStatus", "rejected")};
// clang-format on

template <typename E, std::size_t N>
[[nodiscard]] QString translated(const char *context, const std::array<Text, N> &labels, E value)
{
    return QCoreApplication::translate(context, labels.at(static_cast<std::size_t>(value)));
}

} // namespace

QString label(domain::MentionKind value)
{
    return translated("MentionKind", MentionKindLabels, value);
}

QString label(domain::MentionUse value)
{
    return translated("MentionUse", MentionUseLabels, value);
}

QString label(domain::GeoPrecision value)
{
    return translated("GeoPrecision", GeoPrecisionLabels, value);
}

QString label(domain::TimeType value)
{
    return translated("TimeType", TimeTypeLabels, value);
}

QString label(domain::TimeModifier value)
{
    return translated("TimeModifier", TimeModifierLabels, value);
}

QString label(domain::DatePrecision value)
{
    return translated("DatePrecision", DatePrecisionLabels, value);
}

QString label(domain::SentenceRole value)
{
    return translated("SentenceRole", SentenceRoleLabels, value);
}

QString label(domain::PublicationBasis value)
{
    return translated("PublicationBasis", PublicationBasisLabels, value);
}

QString label(domain::ReviewStatus value)
{
    return translated("ReviewStatus", ReviewStatusLabels, value);
}

} // namespace tawthiq::ui
