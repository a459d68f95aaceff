// SPDX-License-Identifier: GPL-3.0-or-later
// What a single word tells about being part of a name that no list holds: that nothing else explains it,
// and how much its letters look like a name. Tokens are indices into the AnnotatedText. Borrows the
// lexicon, which must outlive it. Immutable after construction, safe on all threads.
#pragma once

#include "nameshape.h"
#include "ordinarywords.h"

namespace tawthiq::extract {

class NameWords
{
public:
    explicit NameWords(const Lexicon &lexicon);

    [[nodiscard]] const NameClasses &classes() const { return m_classes; }
    // A word that no lexicon explains otherwise; behind a name also one with the article (الجعفري).
    [[nodiscard]] bool isNameable(const AnnotatedText &text, int token, bool afterName) const;
    // Behind a name: a listed family's name without its article (ناطور), or any closing one with it.
    [[nodiscard]] bool isFamily(const AnnotatedText &text, int token) const;
    [[nodiscard]] static bool isLatin(const AnnotatedText &text, int token);
    // How much its letters look like a name's, see NameShape.
    [[nodiscard]] float shape(const AnnotatedText &text, int token) const;
    // An everyday word in any dress (isOrdinary) or as it stands (isPlain).
    [[nodiscard]] bool isOrdinary(const AnnotatedText &text, int token) const;
    [[nodiscard]] bool isPlain(const AnnotatedText &text, int token) const;
    // An everyday word with the ending of an adverb or an object: دينا, فريدا.
    [[nodiscard]] bool isAdverb(const AnnotatedText &text, int token) const;
    // Classes of which a name's own words are, one bit each.
    [[nodiscard]] quint64 nameMask() const { return m_nameMask; }

private:
    [[nodiscard]] bool closes(const AnnotatedText &text, int token) const;

    NameClasses m_classes;
    quint64 m_nameMask;
    NameShape m_shape;
    OrdinaryWords m_ordinary;
};

} // namespace tawthiq::extract
