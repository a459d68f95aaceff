// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberfinder.h"
#include "timefinder.h"
#include "timeresolver.h"

#include "lexiconbuilder.h"
#include "sentencesplitter.h"
#include "shown.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;

// Sentences in the styles of many countries' outlets, written before the engine was run on them.
class FreshSentencesTest final : public QObject
{
    Q_OBJECT
public:
    FreshSentencesTest();

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void times_data();
    void times();

private:
    std::shared_ptr<const extract::Lexicon> m_lexicon;
    const text::SentenceSplitter m_splitter{{}};
};

namespace {

// Rows of a table beside this test; the first line names its columns.
QList<QStringList> rowsOf(const QString &name)
{
    QFile file(QStringLiteral(TAWTHIQ_SOURCE_DIR "/tests/data/") + name);
    QList<QStringList> rows;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &line :
             QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1)) {
            rows += line.split(u'\t');
        }
    }
    return rows;
}

} // namespace

FreshSentencesTest::FreshSentencesTest()
{
    extract::LexiconBuilder builder;
    builder.addDirectory(QStringLiteral(TAWTHIQ_SOURCE_DIR "/resources/lexicon/ar"));
    m_lexicon = builder.build();
}

void FreshSentencesTest::numbers_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    for (const QStringList &row : rowsOf(u"fresh_numbers.tsv"_s) + rowsOf(u"fresh_numbers_more.tsv"_s)) {
        QTest::newRow(qPrintable(row.at(0) + u": "_s + row.at(1))) << row.at(1) << row.value(2);
    }
}

void FreshSentencesTest::numbers()
{
    QFETCH(QString, body);
    QFETCH(QString, expected);
    const extract::AnnotatedText text(body, *m_lexicon, m_splitter.split(body));
    extract::Draft draft{text, {}};
    extract::NumberFinder(*m_lexicon).find(draft);
    QStringList found;
    for (const extract::NumberPhrase &number : draft.numbers) {
        found += tests::shown(number, body);
    }
    QCOMPARE(found.join(u'|'), expected);
}

void FreshSentencesTest::times_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QDate>("published");
    QTest::addColumn<QString>("expected");
    for (const QStringList &row : rowsOf(u"fresh_times.tsv"_s) + rowsOf(u"fresh_times_more.tsv"_s)) {
        QTest::newRow(qPrintable(row.at(0) + u": "_s + row.at(2)))
            << row.at(2) << QDate::fromString(row.at(1), Qt::ISODate) << row.value(3);
    }
}

void FreshSentencesTest::times()
{
    QFETCH(QString, body);
    QFETCH(QDate, published);
    QFETCH(QString, expected);
    const extract::AnnotatedText text(body, *m_lexicon, m_splitter.split(body));
    extract::Draft draft{text, published};
    extract::TimeFinder(*m_lexicon).find(draft);
    extract::TimeResolver(*m_lexicon).resolve(draft);
    QStringList found;
    for (const extract::MentionDraft &mention : draft.mentions) {
        found += tests::shown(mention.mention, body);
    }
    QCOMPARE(found.join(u'|'), expected);
}

QTEST_APPLESS_MAIN(FreshSentencesTest)
#include "freshsentences_test.moc"
