// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotatedtext.h"
#include "lexiconbuilder.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tawthiq;

// Every row of a lexicon shows its surface in a sentence; here each sentence is read.
class LexiconExamplesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void surfaceIsFoundInItsExample_data();
    void surfaceIsFoundInItsExample();
};

void LexiconExamplesTest::surfaceIsFoundInItsExample_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file :
         {"numbers",      "number_qualifiers", "number_vague",      "agent_cues",       "attribution_cues",
          "clause_cues",  "demonstratives",    "diseases",          "event_nouns",      "fate_cues",
          "harm_cues",    "hit_cues",          "light_words",       "modality_cues",    "munition_nouns",
          "partitives",   "quantities",        "relation_cues",     "singulatives",     "targets",
          "things",       "toll_cues",         "victim_adjectives", "victims",          "weapons",
          "place_heads",  "place_cues",        "place_parts",       "place_directions", "demonyms",
          "org_heads",    "org_complements",   "org_names",         "person_titles",    "name_particles",
          "speech_verbs", "common_words",      "person_cues",       "org_cues",         "place_doubts"}) {
        QTest::newRow(file) << QString::fromLatin1(file);
    }
}

void LexiconExamplesTest::surfaceIsFoundInItsExample()
{
    QFETCH(QString, file);
    extract::LexiconBuilder builder;
    builder.addFile(QStringLiteral(TAWTHIQ_SOURCE_DIR "/resources/lexicon/ar/") + file + u".tsv"_s);
    QVERIFY(builder.faults().isEmpty());
    const auto lexicon = builder.build();
    QVERIFY(!lexicon->entries().empty());
    for (std::size_t id = 0; id < lexicon->entries().size(); ++id) {
        const extract::LexiconEntry &entry = lexicon->entries()[id];
        const extract::AnnotatedText text(entry.example, *lexicon, {});
        bool found = false;
        for (int token = 0; token < text.size() && !found; ++token) {
            const auto matches = text.matchesAt(token);
            found = std::any_of(matches.begin(), matches.end(),
                                [id](const extract::LexMatch &match) { return match.entry == id; });
        }
        QVERIFY2(found, qPrintable(u"line %1: %2"_s.arg(entry.line).arg(entry.surface)));
    }
}

QTEST_APPLESS_MAIN(LexiconExamplesTest)
#include "lexiconexamples_test.moc"
