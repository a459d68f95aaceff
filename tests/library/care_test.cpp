// SPDX-License-Identifier: GPL-3.0-or-later
// Looking after a library: copies made while it is in use, the index made anew, new analyses that
// leave alone what a person wrote.
#include "connection.h"
#include "libraryfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tawthiq::library {

class CareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copiesWhileInUse();
    void neverReplacesAFile();
    void saysWhenItCannotCopy();
    void compacts();
    void makesTheIndexAnew();
    void beginsAgainAfterACancel();
    void analysesAgainAndKeepsNotes();
    void namesReviewedWordsThatAreLost();
    void countsWhatIsThere();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_fixture->file(name); }
    [[nodiscard]] qint64 count(const QString &text) const;
    [[nodiscard]] domain::Outcome runSql(const char *sql) const;

    std::unique_ptr<LibraryFixture> m_fixture;
    std::unique_ptr<Library> m_library;
};

void CareTest::init()
{
    m_library.reset();
    m_fixture = std::make_unique<LibraryFixture>();
    auto opened = m_fixture->open();
    QVERIFY(opened);
    m_library = std::move(*opened);
    QByteArray lines;
    for (int i = 0; i < 30; ++i) {
        lines += LibraryFixture::line(QString::number(i), u"2021-11-%1"_s.arg(i % 28 + 1, 2, 10, QChar(u'0')),
                                      u"قتل %1 مدنيين في غارة على إدلب."_s.arg(i + 3));
    }
    const auto summary = LibraryFixture::import(*m_library, {m_fixture->write(u"r.jsonl"_s, lines)});
    QVERIFY(summary);
    QCOMPARE(summary->imported, 30);
    domain::Annotation note;
    note.report = 1;
    note.span = {0, 3};
    note.note = u"ملاحظة"_s;
    QVERIFY(m_library->saveAnnotation(note));
}

qint64 CareTest::count(const QString &text) const
{
    domain::Query query;
    query.text = text;
    const auto found = m_library->count(query);
    return found ? *found : -1;
}

// Beside the library, as another program would.
domain::Outcome CareTest::runSql(const char *sql) const
{
    auto opened = store::Connection::open(file(u"test.tawthiq"_s), store::Access::ReadWrite);
    return opened ? (*opened)->run(sql) : domain::Outcome(opened.error());
}

void CareTest::copiesWhileInUse()
{
    auto reading = m_fixture->open(OpenMode::ReadOnly);
    QVERIFY(reading);
    QVERIFY((*reading)->backUp(file(u"copy.tawthiq"_s)));
    QVERIFY(m_library->backUp(file(u"copy2.tawthiq"_s)));
    for (const QString &name : {u"copy.tawthiq"_s, u"copy2.tawthiq"_s}) {
        auto copy = Library::open(file(name), OpenMode::OpenExisting, testAnalyser());
        QVERIFY(copy);
        QCOMPARE((*copy)->verify().value(), QStringList());
        QCOMPARE((*copy)->report(1)->annotations.size(), 1);
        QCOMPARE((*copy)->count({}).value(), 30);
    }
    QVERIFY(!QFile::exists(file(u"copy.tawthiq.part"_s)));
}

void CareTest::neverReplacesAFile()
{
    m_fixture->write(u"copy.tawthiq"_s, "mine");
    QCOMPARE(m_library->backUp(file(u"copy.tawthiq"_s)).error().code, domain::ErrorCode::Duplicate);
    QFile kept(file(u"copy.tawthiq"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), "mine");
}

void CareTest::saysWhenItCannotCopy()
{
    QVERIFY(!m_library->backUp(file(u"no/such/folder/copy.tawthiq"_s)));
    QCOMPARE(m_library->verify().value(), QStringList());
}

void CareTest::compacts()
{
    QVERIFY(m_library->compact());
    QCOMPARE(m_library->verify().value(), QStringList());
    QCOMPARE(count(u"غارة"_s), 30);
    auto reading = m_fixture->open(OpenMode::ReadOnly);
    QCOMPARE((*reading)->compact().error().code, domain::ErrorCode::ReadOnly);
}

void CareTest::makesTheIndexAnew()
{
    const std::atomic_bool never = false;
    QVERIFY(runSql("INSERT INTO search_index (search_index) VALUES ('delete-all')"));
    QCOMPARE(count(u"غارة"_s), 0);
    QVERIFY(!m_library->verify()->isEmpty());
    qint64 last = 0;
    const auto indexed = m_library->reindex([&last](qint64 done, qint64) { last = done; }, never);
    QCOMPARE(indexed.value(), 30);
    QCOMPARE(last, 30);
    QCOMPARE(count(u"غارة"_s), 30);
    QCOMPARE(count(u"harm:killed"_s), 30);
    QCOMPARE(m_library->verify().value(), QStringList());
}

void CareTest::beginsAgainAfterACancel()
{
    const std::atomic_bool cancelled = true;
    QCOMPARE(m_library->reindex({}, cancelled).error().code, domain::ErrorCode::Cancelled);
    QCOMPARE(count(u"غارة"_s), -1);
    m_library.reset();
    auto opened = m_fixture->open(); // finds it stale and makes it anew
    QVERIFY(opened);
    m_library = std::move(*opened);
    QCOMPARE(count(u"غارة"_s), 30);
    QCOMPARE(m_library->verify().value(), QStringList());
}

void CareTest::analysesAgainAndKeepsNotes()
{
    const std::atomic_bool never = false;
    QVERIFY(runSql("UPDATE engine SET version = 'older'; UPDATE analysis SET content = x'00', figures = 0"));
    QCOMPARE(m_library->stats()->outdatedAnalyses, 30);
    const auto summary = m_library->reanalyse(false, {}, never);
    QVERIFY(summary);
    QCOMPARE(summary->reports, 30);
    QCOMPARE(summary->changed, 30);
    QCOMPARE(summary->lost, QStringList());
    QCOMPARE(m_library->stats()->outdatedAnalyses, 0);
    QVERIFY(m_library->stats()->figures >= 30);
    QCOMPARE(m_library->report(1)->annotations.first().note, u"ملاحظة"_s);
    QCOMPARE(m_library->verify().value(), QStringList());
    QCOMPARE(m_library->reanalyse(false, {}, never)->reports, 0);
    QCOMPARE(m_library->reanalyse(true, {}, never)->changed, 0);
}

void CareTest::namesReviewedWordsThatAreLost()
{
    const std::atomic_bool never = false;
    QVERIFY(runSql(
        "INSERT INTO review (report, kind, begin, stop, exact, status, reviewed_by, reviewed_at, reason, "
        "before, after) VALUES (2, 'figure', 1, 2, 'x', 'accepted', 'me', 0, '', '', '')"));
    const auto summary = m_library->reanalyse(true, {}, never);
    QCOMPARE(summary->lost.size(), 1);
    QVERIFY(summary->lost.first().contains(u"Report 2"));
    QCOMPARE(m_library->stats()->reviews, 1);
    QCOMPARE(count(u"status:accepted"_s), 1);
    QCOMPARE(count(u"status:unreviewed"_s), 29);
}

void CareTest::countsWhatIsThere()
{
    const auto stats = m_library->stats();
    QCOMPARE(stats->reports, 30);
    QCOMPARE(stats->notes, 1);
    QCOMPARE(stats->places, 2);
    QVERIFY(stats->indexIsCurrent && stats->indexBytes > 0 && stats->textBytes > stats->textUnits);
}

} // namespace tawthiq::library

QTEST_GUILESS_MAIN(tawthiq::library::CareTest)
#include "care_test.moc"
