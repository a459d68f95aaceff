// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysiscodec.h"

#include "analysischeck.h"
#include "packer.h"
#include "unpacker.h"

namespace tawthiq::domain {

// The fields of every part of an Analysis, listed once for writing and reading. A new field does not
// compile until it is added here; raise the format then, so that older values are analysed anew.
constexpr quint64 AnalysisFormat = 1;

// T or const T, whichever the archive needs.
template <typename A, typename T>
using Of = std::conditional_t<A::Reads, T, const T>;

// clang-format off
template <typename A> void fields(A &a, Of<A, TextSpan> &v)
{
    auto &[begin, end] = v;
    a.pack(begin, end);
}
template <typename A> void fields(A &a, Of<A, Sentence> &v)
{
    auto &[ordinal, span, role] = v;
    a.pack(ordinal, span, role);
}
template <typename A> void fields(A &a, Of<A, NumberValue> &v)
{
    auto &[qualifier, form, value, min, max, ordinal, percentage, lexeme] = v;
    a.pack(qualifier, form, value, min, max, ordinal, percentage, lexeme);
}
template <typename A> void fields(A &a, Of<A, TimeExpression> &v)
{
    auto &[type, value, modifier, from, to, precision, anchoredToPublication, anchorMention, calendar,
           rule] = v;
    a.pack(type, value, modifier, from, to, precision, anchoredToPublication, anchorMention, calendar,
           rule);
}
template <typename A> void fields(A &a, Of<A, PlaceCandidate> &v)
{
    auto &[id, nameAr, nameEn, country, adm1, adm1Ar, precision, latitude, longitude, score, reason] = v;
    a.pack(id, nameAr, nameEn, country, adm1, adm1Ar, precision, latitude, longitude, score, reason);
}
template <typename A> void fields(A &a, Of<A, PlaceReference> &v)
{
    auto &[use, near, precision, candidates] = v;
    a.pack(use, near, precision, candidates);
}
template <typename A> void fields(A &a, Of<A, PersonReference> &v)
{
    auto &[role, partOfName, fullName] = v;
    a.pack(role, partOfName, fullName);
}
template <typename A> void fields(A &a, Of<A, OrganisationReference> &v)
{
    auto &[actor, nameEn, fullName] = v;
    a.pack(actor, nameEn, fullName);
}
template <typename A> void fields(A &a, Of<A, TimeInterval> &v)
{
    auto &[span, begin, end] = v;
    a.pack(span, begin, end);
}
template <typename A> void fields(A &a, Of<A, FigureRelation> &v)
{
    auto &[type, target, certainty, alternative, alternativeTarget] = v;
    a.pack(type, target, certainty, alternative, alternativeTarget);
}
template <typename A> void fields(A &a, Of<A, Attribution> &v)
{
    auto &[source, via, cue, kind, scope] = v;
    a.pack(source, via, cue, kind, scope);
}
template <typename A> void fields(A &a, Of<A, SlotEvidence> &v)
{
    auto &[slot, span, rule] = v;
    a.pack(slot, span, rule);
}
template <typename A> void fields(A &a, Of<A, CasualtyFigure> &v)
{
    auto &[span, sentence, rule, measure, harm, victim, civilianStatus, qualifier, numberForm, lexeme,
           value, min, max, relation, attribution, perpetrators, perpetratorStatus, weapon, target,
           named, place, placeScope, time, interval, timeScope, polarity, modality, reportStatus, stage,
           aggregate, evidence] = v;
    a.pack(span, sentence, rule, measure, harm, victim, civilianStatus, qualifier, numberForm, lexeme,
           value, min, max, relation, attribution, perpetrators, perpetratorStatus, weapon, target,
           named, place, placeScope, time, interval, timeScope, polarity, modality, reportStatus, stage,
           aggregate, evidence);
}
template <typename A> void fields(A &a, Of<A, InferredPublication> &v)
{
    auto &[basis, notBefore, notAfter, evidence] = v;
    a.pack(basis, notBefore, notAfter, evidence);
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
    auto &[sentences, mentions, intervals, figures, inferredPublication, engineVersion, dataHash] = v;
    a.pack(sentences, mentions, intervals, figures, inferredPublication, engineVersion, dataHash);
}

} // namespace tawthiq::domain

namespace tawthiq::store {

QByteArray packAnalysis(const domain::Analysis &analysis)
{
    Packer packer;
    packer.number(domain::AnalysisFormat);
    packer.pack(analysis);
    constexpr int Compression = 1; // the fastest: what is gained beyond is little
    return qCompress(packer.bytes(), Compression);
}

std::optional<domain::Analysis> unpackAnalysis(const QByteArray &bytes, int bodyUnits)
{
    Unpacker unpacker(qUncompress(bytes));
    if (unpacker.number() != domain::AnalysisFormat) {
        return std::nullopt;
    }
    domain::Analysis analysis;
    unpacker.pack(analysis);
    if (!unpacker.ok() || !fits(analysis, bodyUnits)) {
        return std::nullopt;
    }
    return analysis;
}

} // namespace tawthiq::store
