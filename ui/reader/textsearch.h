// SPDX-License-Identifier: GPL-3.0-or-later
// Finds typed words in one text: folded as the index folds (اربعة finds أربعة, 45 finds ٤٥), or letter
// by letter. Spans are UTF-16 units of the text as given; hits do not overlap. The folded text is
// kept between searches. GUI thread.
#pragma once

#include "normaliser.h"

#include <optional>

namespace tawthiq::ui {

class TextSearch
{
public:
    void setText(const QString &text);
    [[nodiscard]] QList<domain::TextSpan> find(const QString &typed, bool exact);

private:
    QString m_text;
    std::optional<text::FoldedText> m_folded;
};

} // namespace tawthiq::ui
