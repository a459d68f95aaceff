// SPDX-License-Identifier: GPL-3.0-or-later
// search and facets on the command line: rows that point into the texts, counts that agree with them.
#include "programrun.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq::cli;

class SearchTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void counts_data();
    void counts();
    void rowsPointIntoTheText();
    void filtersAloneAreEnough();
    void limits();
    void searchesAListOfNames();
    void namesTheFault();
    void wrongUse_data();
    void wrongUse();
    void facetsAgreeWithSearch();

private:
    [[nodiscard]] ProgramRun search(const QStringList &words) const
    {
        return run(QStringList{u"search"_s} + words + QStringList{u"--library"_s, m_library});
    }

    QTemporaryDir m_dir;
    QString m_library;
    QStringList m_texts; // of the reports, 1 first
};

void SearchTest::initTestCase()
{
    m_library = m_dir.filePath(u"s.tawthiq"_s);
    m_texts = {u"😀 غارة على سوق\nقُتل 12 مدنياً في غارة على سوق بمدينة إدلب. وعادت الحركة لاحقاً."_s,
               u"اجتماع في حلب\nبحث المجتمعون أزمة المياه وللمدارس نصيب."_s,
               u"قصف\nأصيب محمد علي وأحمد سعيد بقصف المدرسة في إدلب."_s};
    QFile file(m_dir.filePath(u"s.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QStringList days{u"2024-02-03"_s, u"2024-02-04"_s, u"2023-01-01"_s};
    for (int i = 0; i < m_texts.size(); ++i) {
        const QJsonObject line{{u"text"_s, m_texts[i]},
                               {u"published"_s, days[i]},
                               {u"source"_s, i == 1 ? u"وكالة ب"_s : u"وكالة أ"_s}};
        file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
    file.close();
    QCOMPARE(run({u"import"_s, file.fileName(), u"--library"_s, m_library}).code, 0);
}

void SearchTest::counts_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("expected");
    QTest::newRow("all") << QStringList() << 3;
    QTest::newRow("word") << QStringList{u"مدرسة"_s} << 1;
    QTest::newRow("attached") << QStringList{u"قصف"_s} << 1;
    QTest::newRow("two words") << QStringList{u"غارة"_s, u"سوق"_s} << 1;
    QTest::newRow("or") << QStringList{u"غارة OR قصف"_s} << 2;
    QTest::newRow("place") << QStringList{u"--place"_s, u"إدلب"_s} << 2;
    QTest::newRow("place without hamza") << QStringList{u"--place"_s, u"ادلب"_s} << 2;
    QTest::newRow("country") << QStringList{u"--place"_s, u"سوريا"_s} << 3;
    QTest::newRow("word and place") << QStringList{u"قتل"_s, u"--place"_s, u"إدلب"_s} << 1;
    QTest::newRow("no such place") << QStringList{u"--place"_s, u"طوكيو"_s} << 0;
    QTest::newRow("days") << QStringList{u"--from"_s, u"2024-02-01"_s, u"--to"_s, u"2024-02-03"_s} << 1;
    QTest::newRow("harm") << QStringList{u"--harm"_s, u"killed"_s} << 1;
    QTest::newRow("source") << QStringList{u"--source"_s, u"وكالة أ"_s} << 2;
    QTest::newRow("no such source") << QStringList{u"--source"_s, u"وكالة ج"_s} << 0;
    QTest::newRow("exact") << QStringList{u"قتل"_s, u"--exact-letters"_s} << 0;
}

void SearchTest::counts()
{
    QFETCH(QStringList, words);
    QFETCH(int, expected);
    const ProgramRun counted = search(words + QStringList{u"--count"_s});
    QCOMPARE(counted.code, 0);
    QCOMPARE(counted.out.trimmed().toInt(), expected);
    QCOMPARE(search(words + QStringList{u"--format"_s, u"jsonl"_s}).lines().size(), expected);
}

void SearchTest::rowsPointIntoTheText()
{
    const ProgramRun found = search({u"مدنيا"_s, u"--format"_s, u"jsonl"_s});
    QCOMPARE(found.lines().size(), 1);
    const QJsonObject row = found.lines().first();
    QCOMPARE(row[u"report"].toInt(), 1);
    QCOMPARE(row[u"published"].toString(), u"2024-02-03"_s);
    QVERIFY(row[u"origin"].toString().endsWith(u"s.jsonl#line=1"));
    const QList<uint> points = m_texts[0].toUcs4();
    const auto at = [&points](const QJsonObject &span) {
        const int begin = span[u"start"].toInt();
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + begin,
                                 span[u"end"].toInt() - begin);
    };
    QCOMPARE(at(row), u"مدنياً"_s);
    QCOMPARE(at(row[u"sentence_span"].toObject()), row[u"sentence"].toString());
    QCOMPARE(row[u"hits"].toArray().size(), 1);
}

void SearchTest::filtersAloneAreEnough()
{
    const ProgramRun found = search({u"--place"_s, u"حلب"_s, u"--format"_s, u"jsonl"_s});
    QCOMPARE(found.lines().size(), 1);
    QVERIFY(found.lines().first()[u"sentence"].toString().startsWith(u"بحث"));
}

void SearchTest::limits()
{
    QCOMPARE(search({u"--limit"_s, u"2"_s, u"--format"_s, u"jsonl"_s}).lines().size(), 2);
    QCOMPARE(search({u"--limit"_s, u"0"_s, u"--format"_s, u"jsonl"_s}).lines().size(), 3);
    // Newest first.
    QCOMPARE(search({u"--limit"_s, u"1"_s, u"--format"_s, u"jsonl"_s}).lines().first()[u"report"].toInt(), 2);
}

void SearchTest::searchesAListOfNames()
{
    QFile names(m_dir.filePath(u"names.txt"_s));
    QVERIFY(names.open(QIODevice::WriteOnly));
    names.write(u"محمد عليّ\n\nاحمد سعيد\nليلى حسن\n"_s.toUtf8());
    names.close();
    const ProgramRun found = search({u"--names"_s, names.fileName(), u"--format"_s, u"jsonl"_s});
    QCOMPARE(found.lines().size(), 2);
    QCOMPARE(found.lines().first()[u"name"].toString(), u"محمد عليّ"_s);
    QCOMPARE(found.lines().last()[u"report"].toInt(), 3);
    const ProgramRun counted = search({u"--names"_s, names.fileName(), u"--count"_s});
    QCOMPARE(QString::fromUtf8(counted.out), u"محمد عليّ\t1\nاحمد سعيد\t1\nليلى حسن\t0\n"_s);
    QCOMPARE(search({u"غارة"_s, u"--names"_s, names.fileName(), u"--format"_s, u"jsonl"_s}).lines().size(),
             0);
}

void SearchTest::namesTheFault()
{
    const ProgramRun failed = search({u"سوق \"غارة"_s});
    QCOMPARE(failed.code, 2);
    QVERIFY2(failed.err.contains(u"character 5"), qPrintable(failed.err));
    QVERIFY(!failed.err.contains(u"fts5"));
}

void SearchTest::wrongUse_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("harm") << QStringList{u"--harm"_s, u"kild"_s};
    QTest::newRow("day") << QStringList{u"--from"_s, u"أمس"_s};
    QTest::newRow("limit") << QStringList{u"--limit"_s, u"-1"_s};
    QTest::newRow("format") << QStringList{u"--format"_s, u"xml"_s};
    QTest::newRow("date of") << QStringList{u"--date-of"_s, u"birth"_s};
}

void SearchTest::wrongUse()
{
    QFETCH(QStringList, words);
    const ProgramRun failed = search(words);
    QCOMPARE(failed.code, 2);
    QVERIFY(!failed.err.isEmpty() && failed.out.isEmpty());
}

void SearchTest::facetsAgreeWithSearch()
{
    const ProgramRun facets =
        run({u"facets"_s, u"قصف OR غارة"_s, u"--format"_s, u"jsonl"_s, u"--library"_s, m_library});
    QCOMPARE(facets.code, 0);
    int checked = 0;
    for (const QJsonObject &row : facets.lines()) {
        const QString facet = row[u"facet"].toString();
        if (facet == u"place"_s || facet == u"harm"_s || facet == u"source"_s) {
            const ProgramRun counted =
                search({u"قصف OR غارة"_s, u"--count"_s, u"--"_s.first(2) + facet, row[u"code"].toString()});
            QCOMPARE(counted.out.trimmed().toInt(), row[u"count"].toInt());
            ++checked;
        }
    }
    QVERIFY(checked >= 5);
    const ProgramRun text = run({u"facets"_s, u"--library"_s, m_library});
    QVERIFY(text.out.startsWith("reports\t\t\t3\n"));
    QVERIFY(text.out.contains("month\t2024-02\t2024-02\t2\n"));
}

QTEST_GUILESS_MAIN(SearchTest)
#include "search_test.moc"
