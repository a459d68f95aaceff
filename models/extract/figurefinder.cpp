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
    draft.figure.victim.reserve(std::popcount(victims));
    for (VictimSet left = victims; left != 0; left &= left - 1) {
        draft.figure.victim.append(static_cast<Victim>(std::countr_zero(left)));
    }
    draft.figure.harm.reserve(std::popcount(draft.harm));
    for (unsigned left = draft.harm; left != 0; left &= left - 1) {
        draft.figure.harm.append(static_cast<domain::Harm>(std::countr_zero(left)));
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
    draft.figures.reserve(static_cast<qsizetype>(figures.size()));
    for (FigureDraft &figure : figures) {
        settle(figure);
        draft.figures.append(std::move(figure.figure));
    }
}

} // namespace tawthiq::extract
