// SPDX-License-Identifier: GPL-3.0-or-later
#include "textsearch.h"

namespace tawthiq::ui {

namespace {

[[nodiscard]] QList<domain::TextSpan> occurrences(const QString &text, const QString &words)
{
    QList<domain::TextSpan> found;
    qsizetype at = words.isEmpty() ? -1 : text.indexOf(words);
    while (at >= 0) {
        found.append({static_cast<int>(at), static_cast<int>(at + words.size())});
        at = text.indexOf(words, at + words.size());
    }
    return found;
}

} // namespace

void TextSearch::setText(const QString &text)
{
    m_text = text;
    m_folded.reset();
}

QList<domain::TextSpan> TextSearch::find(const QString &typed, bool exact)
{
    if (exact) {
        return occurrences(m_text, typed);
    }
    if (!m_folded) {
        m_folded = text::foldWithMap(m_text);
    }
    QList<domain::TextSpan> found = occurrences(m_folded->text, text::fold(typed.trimmed()));
    for (domain::TextSpan &span : found) {
        span = m_folded->original(span);
    }
    return found;
}

} // namespace tawthiq::ui
