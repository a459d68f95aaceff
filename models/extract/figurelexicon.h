// SPDX-License-Identifier: GPL-3.0-or-later
// The lexicon rows that figures need, read once into bit masks so that nothing is parsed while text
// is analysed. Borrows the lexicon. Immutable after construction, safe on all threads.
#pragma once

#include "annotatedtext.h"
#include "figureparts.h"

namespace tawthiq::extract {

class FigureLexicon
{
public:
    explicit FigureLexicon(const Lexicon &lexicon);

    struct CueRow {
        HarmSet harm = 0;
        CueKind kind = CueKind::Forward;
        bool transitive = false;
    };
    struct NounRow {
        VictimSet victims = 0;
        HarmSet harm = 0;
        NounForm form = NounForm::Singular;
        domain::Measure measure = domain::Measure::Persons;
        bool others = false;
        bool construct = false; // definite by what follows it: مقاتلو
        bool counted = false; // people only behind a number: 12 إصابة
        bool participle = false; // only a figure when something governs it
        bool blocked = false; // looks like people but is not: إصابات مباشرة
    };
    enum class Speech : quint8 { Verb, Preposition, Document, Anonymous, Office, Stop, Was };
    struct SpeechRow {
        Speech role = Speech::Verb;
        domain::AttributionKind kind = domain::AttributionKind::Unspecified;
    };
    [[nodiscard]] const SpeechRow &speech(const LexiconEntry &entry) const { return m_speech[entry.row]; }
    // What befell the people between the halves of "لقي … مصرعهم"; 0 for the first half.
    [[nodiscard]] HarmSet fate(const LexiconEntry &entry) const { return m_fates[entry.row]; }
    [[nodiscard]] const CueRow &cue(const LexiconEntry &entry) const { return m_cues[entry.row]; }
    [[nodiscard]] const NounRow &noun(const LexiconEntry &entry) const { return m_nouns[entry.row]; }
    [[nodiscard]] VictimSet adjective(const LexiconEntry &entry) const { return m_adjectives[entry.row]; }
    [[nodiscard]] bool isDual(const LexiconEntry &entry) const;

    // The noun at `token` without particles; a possessive ending is taken off when `possessed`.
    [[nodiscard]] const NounRow *nounAt(const AnnotatedText &text, int token, bool possessed,
                                        const LexMatch **match) const;
    [[nodiscard]] static bool is(const AnnotatedText &text, int token, ClassId cls, QLatin1StringView value);

    ClassId harmCues, fateCues, victims, adjectives, quantities, partitives, singulatives, things;
    ClassId relations, clauses, agents, attributions, weapons, targets, hits, diseases, events, munitions;
    ClassId modality, tolls, demonstratives, light, qualifiers;

private:
    void readCues(const Lexicon &lexicon);
    void readFates(const Lexicon &lexicon);
    void readNouns(const Lexicon &lexicon);
    void readSpeech(const Lexicon &lexicon);

    std::vector<CueRow> m_cues;
    std::vector<HarmSet> m_fates;
    std::vector<NounRow> m_nouns;
    std::vector<VictimSet> m_adjectives;
    std::vector<SpeechRow> m_speech;
};

} // namespace tawthiq::extract
