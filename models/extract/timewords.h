// SPDX-License-Identifier: GPL-3.0-or-later
// The words time phrases are made of (months, weekdays, units, deictics ...), compiled from their lexicon
// classes, and the reading of one token as such a word. Immutable, safe on all threads.
#pragma once

#include "annotatedtext.h"
#include "timeglue.h"
#include "timeword.h"

#include <array>

namespace tawthiq::extract {

// ال written before digits: الـ24, الـ 24.
[[nodiscard]] bool isLooseArticle(const AnnotatedText &text, int token);

class TimeWords
{
public:
    explicit TimeWords(const Lexicon &lexicon);

    static constexpr quint8 Inside = Conjunction | Preposition | LamLam; // not allowed within a phrase
    static constexpr quint8 Anything = NoClitic; // nothing forbidden

    static constexpr quint32 bits(std::initializer_list<TimeGlue> glues)
    {
        quint32 result = 0;
        for (const TimeGlue glue : glues) {
            result |= 1U << static_cast<int>(glue);
        }
        return result;
    }

    // The longest word of `kind` at `token` without `forbidden` clitics.
    [[nodiscard]] TimeAtom at(const AnnotatedText &text, int token, TimeKind kind,
                              quint8 forbidden = Inside) const
    {
        return has(text, token, kind) ? find(text, token, kind, forbidden) : TimeAtom();
    }
    // The longest function word at `token` that serves as `glue`.
    [[nodiscard]] TimeAtom glue(const AnnotatedText &text, int token, TimeGlue glue,
                                quint8 forbidden = Inside) const
    {
        return has(text, token, TimeKind::Glue) ? findGlue(text, token, glue, forbidden) : TimeAtom();
    }
    // All that the function words at `token` serve as, one bit each.
    [[nodiscard]] quint32 glueAt(const AnnotatedText &text, int token) const;
    // True when a word of `kind` may begin at `token`: cheap.
    [[nodiscard]] bool has(const AnnotatedText &text, int token, TimeKind kind) const
    {
        return text.tokens().valid(token)
            && (text.mask(token) & m_kindMask[static_cast<std::size_t>(kind)]) != 0;
    }
    // True when a time word other than a function word or an adjective may begin there: cheap.
    [[nodiscard]] bool names(const AnnotatedText &text, int token) const
    {
        return (text.mask(token) & m_nameMask) != 0;
    }
    // True when a time word may begin at `token`: cheap.
    [[nodiscard]] bool mayBegin(const AnnotatedText &text, int token) const
    {
        return text.tokens().valid(token) && (text.mask(token) & m_mask) != 0;
    }

private:
    void compile(const Lexicon &lexicon, QLatin1StringView file, TimeKind kind);
    [[nodiscard]] TimeAtom find(const AnnotatedText &text, int token, TimeKind kind, quint8 forbidden) const;
    [[nodiscard]] TimeAtom findGlue(const AnnotatedText &text, int token, TimeGlue glue,
                                    quint8 forbidden) const;

    std::vector<std::vector<TimeWord>> m_rows; // by class, then row
    std::array<quint64, 16> m_kindMask{};
    quint64 m_mask = 0;
    quint64 m_nameMask = 0;
};

} // namespace tawthiq::extract
