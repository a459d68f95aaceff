// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewreasons.h"

#include <QCoreApplication>

namespace tawthiq::ui {

const std::array<ReviewReason, 6> &reviewReasons()
{
    static constexpr std::array<ReviewReason, 6> Reasons{{
        {"not_said", QT_TRANSLATE_NOOP("ReviewReason", "the text does not say this")},
        {"wrong_value", QT_TRANSLATE_NOOP("ReviewReason", "wrong number or value")},
        {"wrong_words", QT_TRANSLATE_NOOP("ReviewReason", "wrong words are marked")},
        {"wrong_kind", QT_TRANSLATE_NOOP("ReviewReason", "it is something else")},
        {"duplicate", QT_TRANSLATE_NOOP("ReviewReason", "already counted elsewhere")},
        {"out_of_scope", QT_TRANSLATE_NOOP("ReviewReason", "outside the work at hand")},
    }};
    return Reasons;
}

QString reasonWords(const QString &codeOrWords)
{
    for (const ReviewReason &reason : reviewReasons()) {
        if (codeOrWords == QLatin1StringView(reason.code)) {
            return QCoreApplication::translate("ReviewReason", reason.text);
        }
    }
    if (codeOrWords == QLatin1StringView("place_chosen")) {
        return QCoreApplication::translate("ReviewReason", "another place is meant");
    }
    return codeOrWords;
}

} // namespace tawthiq::ui
