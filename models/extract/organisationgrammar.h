// SPDX-License-Identifier: GPL-3.0-or-later
// The grammar of organisations' names: listed names with closing adjectives, and heads (وزارة، جيش،
// لواء) with what they govern: quoted names, listed names, places, persons, portfolios, ل-phrases.
// Tokens are indices into the AnnotatedText. Immutable after construction, safe on all threads.
#pragma once

#include "organisationwords.h"
#include "persongrammar.h"
#include "placegrammar.h"

namespace tawthiq::extract {

enum class OrganisationEvidence : quint8 {
    Listed, // a name of the list
    Weak, // a listed name that is also a word: needs a head, quotes or the full name near by
    Headed, // a head and its complement
    Bare, // a definite head that stands for one body: الجيش
    Resumed, // a definite head that can only take up a body named elsewhere: المرصد
};

struct OrganisationPhrase {
    int first = 0;
    int skipped = 0; // folded units of particles in front
    int end = 0;
    OrganisationEvidence evidence = OrganisationEvidence::Headed;
    QString actor = {}; // code or slug of the list
    QString nameEn = {};
    QString head = {}; // folded head word, empty for listed names
    bool media = false; // a weak name of a newspaper or station
    int innerFirst = domain::NoIndex; // an organisation that the name holds: المركز الإعلامي لـX
};

class OrganisationGrammar
{
public:
    OrganisationGrammar(const Lexicon &lexicon, const Gazetteer &gazetteer);

    [[nodiscard]] std::optional<OrganisationPhrase> phrase(const AnnotatedText &text, int token,
                                                           quint8 forbidden = NoClitic, int depth = 0) const;
    // Whether the word in front shows a doubtful name to be a body: قادة القاعدة, مراسل الجزيرة.
    [[nodiscard]] bool isCued(const AnnotatedText &text, const OrganisationPhrase &phrase) const;
    [[nodiscard]] const NameClasses &classes() const { return m_places.names().classes(); }

private:
    struct HeadRow {
        QString kind; // gov, mil, police ...: makes the actor code with a nation
        bool bare = false;
        bool resumes = false;
        bool adjective = false; // a definite head and any closing adjective are a name
        bool place = false;
        bool person = false;
        bool any = false; // any definite noun behind it makes a name
        bool apart = false; // a listed name behind it is the organisation, the head is not: فصائل
        bool numbered = false; // الفرقة 11
        bool office = false; // behind a title it is part of that: وزير الخارجية
        bool quality = false; // also an adjective: الأحزاب المعارضة
        bool feminine = false; // how its adjectives end
        bool named = false; // an unknown name behind it is the body's: معهد كارولينسكا
        bool definite = false; // the surface has its article inside: حرس الحدود
    };
    struct NameRow {
        bool weak = false;
        bool media = false; // weak, but a body where words of the press stand in front
        bool none = false; // never an organisation here: تويتر
        QString nameEn;
    };
    using Found = std::optional<OrganisationPhrase>;

    [[nodiscard]] Found listed(const AnnotatedText &text, int token, quint8 forbidden) const;
    [[nodiscard]] bool isOffice(const AnnotatedText &text, int token) const;
    [[nodiscard]] Found headed(const AnnotatedText &text, int token, quint8 forbidden, int depth) const;
    [[nodiscard]] bool definite(const AnnotatedText &text, OrganisationPhrase &phrase, const HeadRow &row,
                                int depth) const;
    [[nodiscard]] bool construct(const AnnotatedText &text, OrganisationPhrase &phrase, const HeadRow &row,
                                 int depth) const;
    [[nodiscard]] bool isNothing(const AnnotatedText &text, int token) const;
    [[nodiscard]] int endOfForeignName(const AnnotatedText &text, int token) const;
    [[nodiscard]] int governedName(const AnnotatedText &text, int token, const HeadRow &row) const;
    void close(const AnnotatedText &text, OrganisationPhrase &phrase, const QString &kind, int depth,
               std::optional<bool> feminine = {}) const;
    void addPurpose(const AnnotatedText &text, OrganisationPhrase &phrase, int depth) const;
    [[nodiscard]] QString nationCode(const AnnotatedText &text, int token, const QString &kind) const;

    PlaceGrammar m_places;
    PersonGrammar m_persons;
    OrganisationWords m_words;
    std::vector<HeadRow> m_heads;
    std::vector<NameRow> m_names;
    std::vector<bool> m_mediaCues; // rows of org_cues: of the press, the others of members
    std::vector<QString> m_nations; // rows of demonyms: ISO 3166-1 alpha-3
};

} // namespace tawthiq::extract
