// SPDX-License-Identifier: GPL-3.0-or-later
// Single-word names of places that are everyday words: half of the sentences mean the place, half the
// word. A place found where the word is meant costs more than one that is missed, so the share of
// right hits may not fall below 0.95.
#include "namesfixture.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;

class VillageWordsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsPlacesFromWords();

private:
    tests::NamesFixture m_names;
};

void VillageWordsTest::tellsPlacesFromWords()
{
    constexpr double LeastPrecision = 0.95;
    constexpr double LeastRecall = 0.85;
    QFile file(QStringLiteral(TAWTHIQ_TEST_DATA "/village_words.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int right = 0;
    int wrong = 0;
    int missed = 0;
    file.readLine(); // names the columns
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).chopped(1).split(u'\t');
        QCOMPARE(cells.size(), 3);
        const bool meant = cells.at(1) == u"place";
        const domain::Analysis analysis = m_names.analyse(cells.at(2));
        bool found = false;
        for (const domain::Mention &mention : analysis.mentions) {
            found = found
                || (mention.kind == domain::MentionKind::Place
                    && mention.span.in(cells.at(2)).toString().split(u' ').contains(cells.at(0)));
        }
        right += meant && found ? 1 : 0;
        wrong += !meant && found ? 1 : 0;
        missed += meant && !found ? 1 : 0;
        if (meant != found) {
            qInfo("%s: %s", meant ? "missed" : "wrong", qPrintable(cells.at(2)));
        }
    }
    qInfo("%d right, %d wrong, %d missed", right, wrong, missed);
    QVERIFY(right + wrong + missed >= 40);
    QVERIFY(right >= LeastPrecision * (right + wrong));
    QVERIFY(right >= LeastRecall * (right + missed));
}

QTEST_APPLESS_MAIN(VillageWordsTest)
#include "villagewords_test.moc"
