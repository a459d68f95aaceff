// SPDX-License-Identifier: GPL-3.0-or-later
// Under which forms a word of a text can be found: the folded word itself, without its article, and
// without the و ف ب ل ك that are written onto it (for للمدرسة: للمدرسه لمدرسه مدرسه). Index and query
// both ask here, so what one writes the other finds: searchForm(w) is among the forms of every
// clitic + w. A split is a possibility, never a decision: ولد stays findable as ولد.
// Words of one letter are left whole. Pure functions, safe on all threads.
#pragma once

#include <QByteArray>
#include <QStringView>

#include <array>

namespace tawthiq::text {

// Raised when the forms change, so that indexes know they are stale (beside FoldingVersion).
inline constexpr int SearchFormsVersion = 1;

// A form is `head` (empty or the article) followed by `tail`, a part of the folded word.
struct SearchForm {
    QStringView head;
    QStringView tail;
    friend bool operator==(const SearchForm &a, const SearchForm &b);
};

class SearchForms
{
public:
    // `folded` must outlive it.
    explicit SearchForms(QStringView folded);

    [[nodiscard]] const SearchForm *begin() const { return m_forms.data(); }
    [[nodiscard]] const SearchForm *end() const { return m_forms.data() + m_count; }
    [[nodiscard]] std::size_t size() const { return m_count; }
    [[nodiscard]] bool contains(QStringView form) const;
    [[nodiscard]] bool hasPrefix(QStringView form) const;

private:
    void add(QStringView head, QStringView rest);
    void put(SearchForm form);
    void strip(QStringView word, bool mayConjoin);

    static constexpr std::size_t Most = 12;
    std::array<SearchForm, Most> m_forms;
    std::size_t m_count = 0;
};

// The form a word is looked up by: without the article where three letters remain.
[[nodiscard]] QStringView searchForm(QStringView folded);

// Whether `head`, folded, is what may be written onto a word: any of و ف, then ب ل ك ال لل.
[[nodiscard]] bool isAttached(QStringView head);

// All words and numbers of a text as the index takes them: UTF-8, one space between tokens, the forms
// of one token joined by '|', the look-up form first.
[[nodiscard]] QByteArray searchTokens(QStringView text);

} // namespace tawthiq::text
