// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyser.h"

#include "figurefinder.h"
#include "namelinker.h"
#include "numberfinder.h"
#include "organisationfinder.h"
#include "overlapresolver.h"
#include "personfinder.h"
#include "placefinder.h"
#include "placeresolver.h"
#include "timefinder.h"
#include "timeresolver.h"

#include "sentencesplitter.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

namespace {

QSet<QString> abbreviations(const Lexicon &lexicon)
{
    QSet<QString> result;
    for (const LexiconEntry &entry : lexicon.entriesOf(lexicon.classOf("abbreviations"_L1))) {
        result.insert(entry.surface);
    }
    return result;
}

} // namespace

struct Analyser::Finders {
    explicit Finders(const Knowledge &knowledge) :
        sentences(abbreviations(*knowledge.lexicon)),
        numbers(*knowledge.lexicon),
        times(*knowledge.lexicon),
        organisations(*knowledge.lexicon, knowledge.gazetteer),
        places(*knowledge.lexicon, knowledge.gazetteer),
        persons(*knowledge.lexicon),
        overlaps(*knowledge.lexicon),
        timeValues(*knowledge.lexicon),
        placeCandidates(*knowledge.lexicon, knowledge.gazetteer),
        names(*knowledge.lexicon),
        figures(*knowledge.lexicon)
    {
    }

    text::SentenceSplitter sentences;
    NumberFinder numbers;
    TimeFinder times;
    OrganisationFinder organisations;
    PlaceFinder places;
    PersonFinder persons;
    OverlapResolver overlaps;
    TimeResolver timeValues;
    PlaceResolver placeCandidates;
    NameLinker names;
    FigureFinder figures;
};

Analyser::Analyser(std::shared_ptr<const Knowledge> knowledge) :
    m_knowledge(std::move(knowledge)),
    m_finders(std::make_unique<const Finders>(*m_knowledge)),
    m_forms(std::make_unique<FormsPool>(*m_knowledge->lexicon))
{
}

Analyser::~Analyser() = default;

domain::Analysis Analyser::analyse(QStringView body, QDate published) const
{
    FormsPool::Lease lease(*m_forms);
    const AnnotatedText text(body, *m_knowledge->lexicon, m_finders->sentences.split(body), lease.forms());
    Draft draft{text, published};
    m_finders->numbers.find(draft);
    m_finders->times.find(draft);
    m_finders->organisations.find(draft);
    m_finders->places.find(draft);
    m_finders->persons.find(draft);
    m_finders->overlaps.resolve(draft);
    m_finders->timeValues.resolve(draft);
    m_finders->placeCandidates.resolve(draft);
    m_finders->names.link(draft);
    m_finders->figures.find(draft);

    domain::Analysis analysis;
    analysis.sentences = text.sentences();
    analysis.mentions.reserve(static_cast<qsizetype>(draft.mentions.size()));
    for (MentionDraft &mention : draft.mentions) {
        analysis.mentions.emplaceBack(std::move(mention.mention));
    }
    analysis.intervals = std::move(draft.intervals);
    analysis.figures = std::move(draft.figures);
    analysis.inferredPublication = draft.inferredPublication;
    analysis.engineVersion = QString::fromLatin1(EngineVersion);
    analysis.dataHash = m_knowledge->lexicon->dataHash();
    return analysis;
}

QString Analyser::version() const
{
    return QString::fromLatin1(EngineVersion) + u'+' + m_knowledge->lexicon->dataHash();
}

} // namespace tawthiq::extract
