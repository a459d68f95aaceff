// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurelexicon.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

namespace {

template <typename E, typename Set>
Set setOf(const QString &codes)
{
    Set set = 0;
    for (const QStringView part : QStringView(codes).split(u',', Qt::SkipEmptyParts)) {
        if (const auto value = domain::fromCode<E>(part.trimmed())) {
            set = static_cast<Set>(set | bit(*value));
        }
    }
    return set;
}

NounForm formOf(const QString &feature)
{
    if (feature == "dual"_L1) {
        return NounForm::Dual;
    }
    return feature == "plural"_L1 ? NounForm::Plural : NounForm::Singular;
}

CueKind kindOf(const QString &feature)
{
    if (feature == "plural"_L1) {
        return CueKind::Plural;
    }
    if (feature == "object"_L1) {
        return CueKind::Object;
    }
    return feature == "weak"_L1 ? CueKind::Weak : CueKind::Forward;
}

} // namespace

FigureLexicon::FigureLexicon(const Lexicon &lexicon) :
    harmCues(lexicon.classOf("harm_cues"_L1)),
    fateCues(lexicon.classOf("fate_cues"_L1)),
    victims(lexicon.classOf("victims"_L1)),
    adjectives(lexicon.classOf("victim_adjectives"_L1)),
    quantities(lexicon.classOf("quantities"_L1)),
    partitives(lexicon.classOf("partitives"_L1)),
    singulatives(lexicon.classOf("singulatives"_L1)),
    things(lexicon.classOf("things"_L1)),
    relations(lexicon.classOf("relation_cues"_L1)),
    clauses(lexicon.classOf("clause_cues"_L1)),
    agents(lexicon.classOf("agent_cues"_L1)),
    attributions(lexicon.classOf("attribution_cues"_L1)),
    weapons(lexicon.classOf("weapons"_L1)),
    targets(lexicon.classOf("targets"_L1)),
    hits(lexicon.classOf("hit_cues"_L1)),
    diseases(lexicon.classOf("diseases"_L1)),
    events(lexicon.classOf("event_nouns"_L1)),
    munitions(lexicon.classOf("munition_nouns"_L1)),
    modality(lexicon.classOf("modality_cues"_L1)),
    tolls(lexicon.classOf("toll_cues"_L1)),
    demonstratives(lexicon.classOf("demonstratives"_L1)),
    light(lexicon.classOf("light_words"_L1)),
    qualifiers(lexicon.classOf("number_qualifiers"_L1))
{
    readCues(lexicon);
    readFates(lexicon);
    readNouns(lexicon);
    readSpeech(lexicon);
}

void FigureLexicon::readCues(const Lexicon &lexicon)
{
    for (const LexiconEntry &entry : lexicon.entriesOf(harmCues)) {
        m_cues.push_back({setOf<domain::Harm, HarmSet>(entry.value), kindOf(entry.feature("kind"_L1)),
                          !entry.feature("transitive"_L1).isEmpty()});
    }
}

void FigureLexicon::readFates(const Lexicon &lexicon)
{
    for (const LexiconEntry &entry : lexicon.entriesOf(fateCues)) {
        const bool close = entry.feature("kind"_L1) == "close"_L1;
        m_fates.push_back(close ? setOf<domain::Harm, HarmSet>(entry.value) : HarmSet(0));
    }
}

void FigureLexicon::readNouns(const Lexicon &lexicon)
{
    for (const LexiconEntry &entry : lexicon.entriesOf(victims)) {
        NounRow row;
        row.victims = setOf<domain::Victim, VictimSet>(entry.value);
        row.harm = setOf<domain::Harm, HarmSet>(entry.feature("harm"_L1));
        row.form = formOf(entry.feature("form"_L1));
        row.measure =
            domain::fromCode<domain::Measure>(entry.feature("measure"_L1)).value_or(domain::Measure::Persons);
        row.construct = !entry.feature("construct"_L1).isEmpty();
        row.counted = !entry.feature("counted"_L1).isEmpty();
        row.participle = !entry.feature("participle"_L1).isEmpty();
        row.blocked = entry.value == "none"_L1;
        row.others = !entry.feature("other"_L1).isEmpty();
        m_nouns.push_back(row);
    }
    for (const LexiconEntry &entry : lexicon.entriesOf(adjectives)) {
        m_adjectives.push_back(setOf<domain::Victim, VictimSet>(entry.value));
    }
}

void FigureLexicon::readSpeech(const Lexicon &lexicon)
{
    for (const LexiconEntry &entry : lexicon.entriesOf(attributions)) {
        const QString kind = entry.feature("kind"_L1);
        SpeechRow row;
        row.role = kind == "prep"_L1 ? Speech::Preposition
            : kind == "document"_L1  ? Speech::Document
            : kind == "stop"_L1      ? Speech::Stop
            : kind == "official"_L1  ? Speech::Office
            : kind == "verb"_L1      ? Speech::Verb
            : kind == "was"_L1       ? Speech::Was
                                     : Speech::Anonymous;
        row.kind = domain::fromCode<domain::AttributionKind>(entry.value)
                       .value_or(domain::AttributionKind::Unspecified);
        m_speech.push_back(row);
    }
}

bool FigureLexicon::isDual(const LexiconEntry &entry) const
{
    return entry.features.contains("form=dual"_L1);
}

const FigureLexicon::NounRow *FigureLexicon::nounAt(const AnnotatedText &text, int token, bool possessed,
                                                    const LexMatch **match) const
{
    if (const LexMatch *found = text.best(token, victims, Conjunction | Preposition | LamLam)) {
        *match = found;
        return &noun(text.entry(*found));
    }
    *match = nullptr;
    if (!possessed || !text.tokens().isWord(token)) {
        return nullptr;
    }
    const QStringView word = text.folded(token);
    for (const QStringView ending : {QStringView(u"هما"), QStringView(u"ها"), QStringView(u"هم"),
                                     QStringView(u"نا"), QStringView(u"ه")}) {
        if (word.size() > ending.size() + 2 && word.endsWith(ending)) {
            if (const LexiconEntry *entry = text.lexicon().find(victims, word.chopped(ending.size()))) {
                return &noun(*entry);
            }
        }
    }
    return nullptr;
}

bool FigureLexicon::is(const AnnotatedText &text, int token, ClassId cls, QLatin1StringView value)
{
    const LexMatch *match = text.best(token, cls);
    return match != nullptr && text.entry(*match).value == value;
}

} // namespace tawthiq::extract
