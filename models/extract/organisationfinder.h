// SPDX-License-Identifier: GPL-3.0-or-later
// Finds organisations and armed actors. A name that is also an everyday word, and a definite head
// that only takes up a body (المرصد), count where the report names that body in full.
// Immutable after construction, safe on all threads.
#pragma once

#include "draft.h"
#include "organisationgrammar.h"

namespace tawthiq::extract {

class OrganisationFinder
{
public:
    explicit OrganisationFinder(const Lexicon &lexicon, const Gazetteer &gazetteer);

    void find(Draft &draft) const;

private:
    static void add(Draft &draft, const OrganisationPhrase &phrase);

    OrganisationGrammar m_grammar;
};

} // namespace tawthiq::extract
