// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of every part of an Analysis, listed once for writing and reading (see packer.h). A new
// field is added at its place here and AnalysisFormat raised: older values are then analysed anew.
#pragma once

#include "analysis.h"
#include "packer.h"
#include "unpacker.h"

namespace tawthiq::domain {

inline constexpr quint64 AnalysisFormat = 1;

// T or const T, whichever the archive needs.
template <typename A, typename T>
using Of = std::conditional_t<A::Reads, T, const T>;

// Read side by side with the types.
// clang-format off
template <typename A> void fields(A &a, Of<A, TextSpan> &v) { a.pack(v.begin, v.end); }
template <typename A> void fields(A &a, Of<A, Sentence> &v) { a.pack(v.ordinal, v.span, v.role); }
template <typename A> void fields(A &a, Of<A, NumberValue> &v)
{
    a.pack(v.qualifier, v.form, v.value, v.min, v.max, v.ordinal, v.percentage, v.lexeme);
}
template <typename A> void fields(A &a, Of<A, TimeExpression> &v)
{
    a.pack(v.type, v.value, v.modifier, v.from, v.to, v.precision, v.anchoredToPublication,
           v.anchorMention, v.calendar, v.rule);
}
template <typename A> void fields(A &a, Of<A, PlaceCandidate> &v)
{
    a.pack(v.id, v.nameAr, v.nameEn, v.country, v.adm1, v.precision, v.latitude, v.longitude, v.score,
           v.reason);
}
template <typename A> void fields(A &a, Of<A, PlaceReference> &v)
{
    a.pack(v.use, v.near, v.precision, v.candidates);
}
template <typename A> void fields(A &a, Of<A, PersonReference> &v) { a.pack(v.role, v.partOfName, v.fullName); }
template <typename A> void fields(A &a, Of<A, OrganisationReference> &v) { a.pack(v.actor, v.nameEn, v.fullName); }
template <typename A> void fields(A &a, Of<A, TimeInterval> &v) { a.pack(v.span, v.begin, v.end); }
template <typename A> void fields(A &a, Of<A, FigureRelation> &v)
{
    a.pack(v.type, v.target, v.certainty, v.alternative, v.alternativeTarget);
}
template <typename A> void fields(A &a, Of<A, Attribution> &v) { a.pack(v.source, v.via, v.cue, v.kind, v.scope); }
template <typename A> void fields(A &a, Of<A, SlotEvidence> &v) { a.pack(v.slot, v.span, v.rule); }
template <typename A> void fields(A &a, Of<A, CasualtyFigure> &v)
{
    a.pack(v.span, v.sentence, v.rule, v.measure, v.harm, v.victim, v.civilianStatus, v.qualifier,
           v.numberForm, v.lexeme, v.value, v.min, v.max, v.relation, v.attribution, v.perpetrators,
           v.perpetratorStatus, v.weapon, v.target, v.named, v.place, v.placeScope, v.time, v.interval,
           v.timeScope, v.polarity, v.modality, v.reportStatus, v.stage, v.aggregate, v.evidence);
}
template <typename A> void fields(A &a, Of<A, InferredPublication> &v)
{
    a.pack(v.basis, v.notBefore, v.notAfter, v.evidence);
}
// clang-format on

template <typename V>
void fieldsOfValue(store::Packer &a, const V &value)
{
    a.number(value.index());
    std::visit(
        [&a](const auto &held) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(held)>, std::monostate>) {
                a.pack(held);
            }
        },
        value);
}

// Reads the alternative numbered `index`, trying each in turn.
template <std::size_t I = 0, typename V>
void readAlternative(store::Unpacker &a, V &value, quint64 index)
{
    if constexpr (I >= std::variant_size_v<V>) {
        a.fail();
    } else if (index == I) {
        auto &held = value.template emplace<I>();
        if constexpr (I > 0) {
            a.pack(held);
        }
    } else {
        readAlternative<I + 1>(a, value, index);
    }
}

template <typename V>
void fieldsOfValue(store::Unpacker &a, V &value)
{
    readAlternative(a, value, a.number());
}

template <typename A>
void fields(A &a, Of<A, Mention> &v)
{
    a.pack(v.kind, v.span, v.sentence, v.rule, v.nestedIn);
    fieldsOfValue(a, v.value);
}

template <typename A>
void fields(A &a, Of<A, Analysis> &v)
{
    a.pack(v.sentences, v.mentions, v.intervals, v.figures, v.inferredPublication, v.engineVersion,
           v.dataHash);
}

} // namespace tawthiq::domain
