// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurefinder.h"

#include "actorslots.h"
#include "attributionfinder.h"
#include "figureassembler.h"
#include "figurestatus.h"
#include "mentionmap.h"
#include "placetimeslots.h"
#include "repeatfinder.h"

namespace tawthiq::extract {

namespace {

using domain::CasualtyFigure;
using domain::CivilianStatus;
using domain::Victim;

CivilianStatus civilianStatus(VictimSet victims)
{
    const bool civilian = (victims & bit(Victim::Civilian)) != 0;
    const bool combatant = (victims & (bit(Victim::Fighter) | bit(Victim::Soldier))) != 0;
    if (civilian && combatant) {
        return CivilianStatus::Mixed;
    }
    if (civilian) {
        return CivilianStatus::Civilian;
    }
    return combatant ? CivilianStatus::Combatant : CivilianStatus::NotStated;
}

// Writes the sets of the draft into the figure; "person" says nothing beside a closer word.
void settle(FigureDraft &draft)
{
    VictimSet victims = draft.victims;
    if ((victims & ~bit(Victim::Person)) != 0) {
        victims &= ~bit(Victim::Person);
    }
    for (int i = 0; i < domain::codeCount<Victim>(); ++i) {
        if ((victims >> i & 1U) != 0) {
            draft.figure.victim.append(static_cast<Victim>(i));
        }
    }
    for (int i = 0; i < domain::codeCount<domain::Harm>(); ++i) {
        if ((draft.harm >> i & 1) != 0) {
            draft.figure.harm.append(static_cast<domain::Harm>(i));
        }
    }
    draft.figure.civilianStatus = civilianStatus(victims);
}

} // namespace

FigureFinder::FigureFinder(const Lexicon &lexicon) : m_words(lexicon), m_cues(m_words), m_phrases(m_words) { }

void FigureFinder::find(Draft &draft) const
{
    const MentionMap mentions(draft);
    const std::vector<HarmCue> cues = m_cues.find(draft.text, mentions);
    const std::vector<CountedPhrase> phrases = m_phrases.find(draft, mentions);
    FigureAssembler assembler(m_words, draft, mentions);
    std::vector<FigureDraft> figures = assembler.assemble(cues, phrases);
    const FigureScene scene(m_words, draft, mentions);
    PlaceTimeSlots(scene).fill(figures);
    AttributionFinder(scene).fill(figures);
    ActorSlots(scene).fill(figures);
    FigureStatus(scene).fill(figures);
    RepeatFinder(scene).tie(figures);
    for (FigureDraft &figure : figures) {
        settle(figure);
        draft.figures.append(std::move(figure.figure));
    }
}

} // namespace tawthiq::extract
