// SPDX-License-Identifier: GPL-3.0-or-later
// The grammar of place phrases: heads (مدينة، ريف، مطار), directions (شمال غربي), two names under a
// dual head, closing adjectives, events called after a place. Tokens are indices into the
// AnnotatedText. Immutable, safe on all threads.
#pragma once

#include "placenames.h"

namespace tawthiq::extract {

class PlaceGrammar
{
public:
    PlaceGrammar(const Lexicon &lexicon, const Gazetteer &gazetteer);

    // A phrase with a head or a direction at `token`; particles of `forbidden` may not be split off.
    [[nodiscard]] std::optional<PlacePhrase> phrase(const AnnotatedText &text, int token,
                                                    quint8 forbidden = NoClitic, int depth = 0) const;
    // The plural head (قرى) at `token`: one past it; NoIndex when there is none.
    [[nodiscard]] int endOfPluralHead(const AnnotatedText &text, int token) const;
    // One past the side (غربي, شمال شرق) at `token`; `token` when there is none.
    [[nodiscard]] int endOfSide(const AnnotatedText &text, int token) const;
    [[nodiscard]] const PlaceNames &names() const { return m_names; }

private:
    struct HeadRow {
        PlaceHead head = PlaceHead::None;
        bool strong = false; // an unknown name behind it is a place too
        bool dual = false;
        bool nests = false; // the name behind it is another place: مطار حلب
    };
    enum class Direction : quint8 { Side, Adjective, Part };
    using Found = std::optional<PlacePhrase>;

    [[nodiscard]] Found directed(const AnnotatedText &text, int token, quint8 forbidden, int depth) const;
    [[nodiscard]] Found headed(const AnnotatedText &text, int token, quint8 forbidden, int depth) const;
    [[nodiscard]] Found governed(const AnnotatedText &text, int token, const HeadRow &row, int depth) const;
    [[nodiscard]] Found dual(const AnnotatedText &text, int token, const HeadRow &row) const;
    [[nodiscard]] Found ruralOf(const AnnotatedText &text, int token, int depth) const;
    [[nodiscard]] Found border(const AnnotatedText &text, int token) const;
    [[nodiscard]] Found event(const AnnotatedText &text, int token) const;
    [[nodiscard]] Found inner(const AnnotatedText &text, int token, int depth) const;
    // The head closes an everyday phrase that begins a word before it.
    [[nodiscard]] bool isCommonPhrase(const AnnotatedText &text, int token) const;
    [[nodiscard]] int endOfDirections(const AnnotatedText &text, int token) const;
    [[nodiscard]] int endOfAdjectives(const AnnotatedText &text, int token) const;

    PlaceNames m_names;
    const NameClasses &m_classes;
    std::vector<HeadRow> m_heads;
    std::vector<Direction> m_directions;
    std::vector<bool> m_closing; // rows of org_complements: adjectives that close a site's name
};

} // namespace tawthiq::extract
