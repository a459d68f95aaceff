// SPDX-License-Identifier: GPL-3.0-or-later
// Who says so: finds the words that attribute (قال، أعلن، بحسب، وفق، نقلاً عن), the speaker and the
// relay, and gives them to the figures they cover: a verb covers what follows it, a preposition the
// rest of its sentence; "وأضاف أن" goes on with the speaker before. Linear. One per analysis.
#pragma once

#include "figurescene.h"

namespace tawthiq::extract {

class AttributionFinder
{
public:
    explicit AttributionFinder(const FigureScene &scene) : m_scene(scene) { }

    void fill(std::vector<FigureDraft> &figures);

private:
    struct Source {
        int token = 0;
        int end = 0;
        int sentence = 0;
        domain::TextSpan cue;
        domain::AttributionKind kind = domain::AttributionKind::Unspecified;
        int speaker = domain::NoIndex;
        int via = domain::NoIndex;
        bool preposition = false;
        bool anonymous = false; // a source without a name: مصدر أمني
        bool inherited = false; // "وأضاف أن": the speaker of the sentence before
    };
    void collect();
    void addVerb(const LexMatch &match, bool preposition);
    void addColon(int sentence);
    void readSpeaker(Source &source) const;
    [[nodiscard]] int subjectBefore(int verb) const;
    [[nodiscard]] bool isSpeech(int token, FigureLexicon::Speech role) const;
    [[nodiscard]] bool bareBetween(int first, int end) const;
    [[nodiscard]] bool hasSubject(int token) const;
    [[nodiscard]] bool isShortForm(int mention, int full) const;
    [[nodiscard]] bool isAddressee(int token) const;
    void readOrigin(Source &source, int from) const;
    void readKind(Source &source, int token) const;
    [[nodiscard]] const Source *covering(const FigureDraft &draft) const;
    [[nodiscard]] bool isOwnSource(const FigureDraft &draft, const Source &before,
                                   std::vector<Source>::const_iterator after) const;
    void flowBack(std::vector<FigureDraft> &figures) const;
    void give(FigureDraft &draft, const Source &source, domain::SlotScope scope) const;

    const FigureScene &m_scene;
    std::vector<Source> m_sources; // by token
    int m_lastSpeaker = domain::NoIndex;
};

} // namespace tawthiq::extract
