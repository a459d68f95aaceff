// SPDX-License-Identifier: GPL-3.0-or-later
// A toll whose parts stand on lines of their own: "544 شخصاً، بينهم:" and then one part a line.
#include "figureassembler.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::NoIndex;
using domain::RelationType;

namespace {

constexpr int BulletReach = 2; // tokens from the start of a line to its number
constexpr int HeadReach = 4; // ... from the figure to the colon that ends its line

} // namespace

// At the start of a sentence: does the one before it announce a list, or go on with one?
void FigureAssembler::readListHead(int sentence)
{
    const int last = static_cast<int>(m_figures.size()) - 1;
    const bool inBefore = last >= 0 && sentence > 0 && m_figures.back().figure.sentence == sentence - 1;
    if (!inBefore) {
        m_list = NoIndex;
        return;
    }
    const FigureDraft &draft = m_figures.back();
    const int end = m_draft.text.tokensOf(sentence - 1).second;
    const bool colon = m_draft.text.tokens().isSign(end - 1, u':');
    if (colon && draft.harm != 0 && draft.head && end - draft.end <= HeadReach) {
        const LexMatch *word = m_draft.text.best(end - 2, m_words.relations);
        m_list = last;
        m_listRelation = word == nullptr ? RelationType::ComponentOf : RelationType::PartOf;
        return;
    }
    bool listed = false;
    for (int i = last; i >= m_firstOfList && !listed; --i) {
        listed = m_figures[static_cast<std::size_t>(i)].figure.sentence == sentence - 1
            && m_figures[static_cast<std::size_t>(i)].figure.rule == u"figure.line_of_list";
    }
    m_list = listed ? m_list : NoIndex;
}

// A line that opens with a number counts a part of the figure above.
bool FigureAssembler::addListed(const CountedPhrase &phrase)
{
    if (m_list == NoIndex || !phrase.numbered || phrase.harm != 0 || phrase.share || phrase.unknownNoun
        || static_cast<int>(m_figures.size()) > m_firstOfSentence
        || phrase.first - m_draft.text.tokensOf(m_sentence).first > BulletReach) {
        return false;
    }
    const FigureDraft &whole = m_figures[static_cast<std::size_t>(m_list)];
    const qint64 least = phrase.value.value_or(phrase.min.value_or(1));
    if (whole.figure.max && *whole.figure.max < least) {
        return false;
    }
    const VictimSet victims = whole.victims;
    m_relations.clear();
    add(phrase, {whole.harm, false, false, {}, "figure.line_of_list"_L1});
    FigureDraft &draft = m_figures.back();
    draft.victims = phrase.victims == 0 ? victims : draft.victims;
    draft.head = false;
    domain::FigureRelation relation;
    relation.type = m_listRelation;
    relation.target = m_list;
    m_firstOfList = static_cast<int>(m_figures.size()) - 1;
    draft.figure.relation = relation;
    return true;
}

} // namespace tawthiq::extract
