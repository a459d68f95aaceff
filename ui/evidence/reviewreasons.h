// SPDX-License-Identifier: GPL-3.0-or-later
// Why a person rejects what the machine extracted: six reasons on the keys 1 to 6, stored by code.
#pragma once

#include <QString>

#include <array>

namespace tawthiq::ui {

struct ReviewReason {
    const char *code;
    const char *text; // source text in context "ReviewReason"
};

[[nodiscard]] const std::array<ReviewReason, 6> &reviewReasons();
// The reason in the interface language; words that are no code stay as they are.
[[nodiscard]] QString reasonWords(const QString &codeOrWords);

} // namespace tawthiq::ui
