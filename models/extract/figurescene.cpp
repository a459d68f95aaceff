// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurescene.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

namespace {

constexpr int ResumeWindow = 8; // tokens from the start of a sentence

} // namespace

FigureScene::FigureScene(const FigureLexicon &figureWords, const Draft &source, const MentionMap &map) :
    words(figureWords), draft(source), text(source.text), mentions(map)
{
    const int size = text.size();
    m_clauseBegin.resize(static_cast<std::size_t>(size));
    m_clauseEnd.resize(static_cast<std::size_t>(size), size);
    int begin = 0;
    for (int token = 0; token < size; ++token) {
        const bool sentence = token > 0 && text.sentenceOf(token) != text.sentenceOf(token - 1);
        const bool clause =
            text.has(token, words.clauses) && FigureLexicon::is(text, token, words.clauses, "clause"_L1);
        if (sentence || clause || text.tokens().isSign(token, u'؛')) {
            begin = token;
        }
        m_clauseBegin[static_cast<std::size_t>(token)] = begin;
    }
    for (int token = size - 2; token >= 0; --token) {
        const auto i = static_cast<std::size_t>(token);
        m_clauseEnd[i] = m_clauseBegin[i] == m_clauseBegin[i + 1] ? m_clauseEnd[i + 1] : token + 1;
    }
}

std::pair<int, int> FigureScene::clauseOf(int token) const
{
    const auto i = static_cast<std::size_t>(token);
    return {m_clauseBegin[i], m_clauseEnd[i]};
}

bool FigureScene::resumes(int sentence) const
{
    if (sentence <= 0) {
        return false;
    }
    const auto [first, end] = text.tokensOf(sentence);
    for (int token = first; token < std::min(end - 1, first + ResumeWindow); ++token) {
        if (text.has(token, words.demonstratives)
            && (text.has(token + 1, words.events) || text.has(token + 1, words.weapons))) {
            return true;
        }
    }
    return false;
}

int FigureScene::wholeOf(const std::vector<FigureDraft> &figures, std::size_t figure)
{
    const auto &relation = figures[figure].figure.relation;
    if (!relation || relation->target < 0) {
        return domain::NoIndex;
    }
    const bool same = figures[static_cast<std::size_t>(relation->target)].figure.sentence
        == figures[figure].figure.sentence;
    const bool part = relation->type == domain::RelationType::PartOf
        || relation->type == domain::RelationType::ComponentOf
        || relation->type == domain::RelationType::InAdditionTo;
    return same && part ? relation->target : domain::NoIndex;
}

} // namespace tawthiq::extract
