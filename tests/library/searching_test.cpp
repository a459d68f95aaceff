// SPDX-License-Identifier: GPL-3.0-or-later
// Searching a library: what is found, where it is shown, and that the index always says what the
// texts say, through edits, migrations and rebuilding.
#include "database.h"
#include "hitfinder.h"
#include "libraryfixture.h"
#include "normaliser.h"
#include "searchindex.h"
#include "searchparser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tawthiq::library {

using domain::Query;
using domain::TermFilter;
using domain::TermKind;

class SearchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void filters_data();
    void filters();
    void namesTheFault_data();
    void namesTheFault();
    void showsTheSentence();
    void agreesWithTheTexts();
    void survivesAnyQuery();
    void countsFacets();
    void followsThePublicationDate();
    void bringsAnOldLibraryUpToDate();
    void staysFindableReadOnly();
    void saysThatTheIndexIsStale();

private:
    // Reports are a, b, c … in the order of their import.
    static QString letterOf(const domain::ReportSummary &row)
    {
        return QString(QChar(u'a' + static_cast<char16_t>(row.id - 1)));
    }
    [[nodiscard]] static QString found(const Library &library, const Query &query);
    static Query words(const QString &text);
    static void makeOld(const LibraryFixture &fixture);

    LibraryFixture m_fixture;
    std::unique_ptr<Library> m_library;
};

QString SearchingTest::found(const Library &library, const Query &query)
{
    const auto page = library.reports(query, {}, 1000);
    if (!page) {
        return page.error().message;
    }
    QStringList ids;
    for (const auto &row : page->rows) {
        ids += letterOf(row);
    }
    ids.sort();
    return page->total == ids.size() && library.count(query).value() == ids.size() ? ids.join(QString())
                                                                                   : u"counts differ"_s;
}

Query SearchingTest::words(const QString &text)
{
    Query query;
    query.text = text;
    return query;
}

void SearchingTest::initTestCase()
{
    auto opened = m_fixture.open();
    QVERIFY(opened);
    m_library = std::move(*opened);
    const auto line = [](const QString &id, const QString &published, const QString &source,
                         const QString &text) {
        return u"{\"id\":\"%1\",\"published\":\"%2\",\"source\":\"%3\",\"text\":\"%4\"}\n"_s
            .arg(id, published, source, text)
            .toUtf8();
    };
    const QByteArray lines =
        line(
            u"a"_s, u"2021-11-05"_s, u"وكالة الشمال"_s,
            u"خبر أول\\n\\nقُتِلَ ثلاثة مدنيين في غارة جوية على المدرسة بمدينة إدلب أمس. وقال شاهد إن سوق النعمان أغلق."_s)
        + line(
            u"b"_s, u"2021-11-06"_s, u"وكالة الشمال"_s,
            u"خبر ثان\\n\\nأصيب شخصان بقصف مدفعي على سراقب. واستهدفت غارة أخرى السوق الشعبي، ونُقلا للمستشفى."_s)
        + line(u"c"_s, u"2022-02-01"_s, u"إذاعة حلب"_s,
               u"خبر ثالث\\n\\nوصل وفد إلى حلب. لم يقتل أحد في قصف سابق. جاء الوالد مع الولد بلا دم."_s)
        + line(u"d"_s, u""_s, u""_s,
               u"خبر رابع\\n\\nاجتمع ١٬٥٠٠ موظف في اليمن لبحث الـمـيـاه 😀 في 15.11.2021."_s);
    const auto summary = LibraryFixture::import(*m_library, {m_fixture.write(u"r.jsonl"_s, lines)});
    QVERIFY(summary);
    QCOMPARE(summary->imported, 4);
    domain::Annotation note;
    note.report = 1;
    note.span = {0, 3};
    note.note = u"للمراجعة مع سمر #عاجل"_s;
    QVERIFY(m_library->saveAnnotation(note));
}

void SearchingTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("everything") << QString() << u"abcd"_s;
    QTest::newRow("harakat") << u"قتل"_s << u"a"_s;
    QTest::newRow("hamza") << u"ادلب"_s << u"a"_s;
    QTest::newRow("article in the text") << u"مدرسة"_s << u"a"_s;
    QTest::newRow("article in the query") << u"المدينة"_s << u"a"_s;
    QTest::newRow("attached preposition") << u"قصف"_s << u"bc"_s;
    QTest::newRow("contracted article") << u"مستشفى"_s << u"b"_s;
    QTest::newRow("attached conjunction") << u"استهدفت"_s << u"b"_s;
    QTest::newRow("tatweel") << u"مياه"_s << u"d"_s;
    QTest::newRow("two letters") << u"دم"_s << u"c"_s;
    QTest::newRow("digits") << u"1500"_s << u"d"_s;
    QTest::newRow("digits with a sign") << u"١,٥٠٠"_s << u"d"_s;
    QTest::newRow("a year in a date") << u"2021"_s << u"d"_s;
    QTest::newRow("both") << u"غارة سوق"_s << u"ab"_s;
    QTest::newRow("phrase") << u"\"سوق النعمان\""_s << u"a"_s;
    QTest::newRow("phrase through the article") << u"«السوق شعبي»"_s << u"b"_s;
    QTest::newRow("phrase out of order") << u"\"النعمان سوق\""_s << QString();
    QTest::newRow("prefix") << u"مد*"_s << u"ab"_s;
    QTest::newRow("prefix behind the article") << u"المدر*"_s << u"a"_s;
    QTest::newRow("or") << u"سراقب أو حلب"_s << u"bc"_s;
    QTest::newRow("not") << u"قصف NOT سراقب"_s << u"c"_s;
    QTest::newRow("not alone") << u"NOT قصف"_s << u"ad"_s;
    QTest::newRow("nested") << u"(غارة OR حلب) AND NOT (إدلب OR اليمن)"_s << u"bc"_s;
    QTest::newRow("near") << u"غارة NEAR/3 المدرسة"_s << u"a"_s;
    QTest::newRow("not near") << u"مدنيين NEAR/1 إدلب"_s << QString();
    QTest::newRow("near list") << u"NEAR(غارة \"سوق شعبي\", 3)"_s << u"b"_s;
    QTest::newRow("place") << u"place:إدلب"_s << u"ab"_s;
    QTest::newRow("place above") << u"مكان:سوريا"_s << u"abc"_s;
    QTest::newRow("place in English") << u"place:saraqib"_s << u"b"_s;
    QTest::newRow("no such place") << u"place:باريس"_s << QString();
    QTest::newRow("source") << u"source:الشمال"_s << u"ab"_s;
    QTest::newRow("source in quotes, and a word") << u"source:\"اذاعه حلب\" قصف"_s << u"c"_s;
    QTest::newRow("month") << u"date:2021-11"_s << u"ab"_s;
    QTest::newRow("dates") << u"date:2021-11-06..2022"_s << u"bc"_s;
    QTest::newRow("from, Arabic digits") << u"date:>=٢٠٢٢"_s << u"c"_s;
    QTest::newRow("event") << u"event:2021-11-04"_s << u"a"_s;
    QTest::newRow("harm") << u"harm:killed"_s << u"a"_s;
    QTest::newRow("either field") << u"harm:injured OR place:حلب"_s << u"bc"_s;
    QTest::newRow("word or field") << u"اليمن OR place:حلب"_s << u"cd"_s;
    QTest::newRow("not a field") << u"قصف NOT place:حلب"_s << u"b"_s;
    QTest::newRow("note") << u"note:سمر"_s << u"a"_s;
    QTest::newRow("any note") << u"note:*"_s << u"a"_s;
    QTest::newRow("tag") << u"tag:عاجل"_s << u"a"_s;
    QTest::newRow("status") << u"status:unreviewed غارة"_s << u"ab"_s;
    QTest::newRow("RLM inside") << u"قص\u200Fف"_s << u"bc"_s;
    QTest::newRow("presentation forms") << u"ﺣﻠﺐ"_s << u"c"_s;
    QTest::newRow("picture") << u"😀"_s << u"abcd"_s;
}

void SearchingTest::finds()
{
    QFETCH(QString, text);
    QTEST(found(*m_library, words(text)), "expected");
}

void SearchingTest::filters_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<QString>("expected");
    const auto term = [](TermKind kind, const QStringList &codes, const QString &text = {}) {
        Query query = words(text);
        query.terms = {TermFilter{kind, codes}};
        return query;
    };
    QTest::newRow("harm") << term(TermKind::Harm, {u"killed"_s, u"injured"_s}) << u"ab"_s;
    QTest::newRow("victim") << term(TermKind::Victim, {u"civilian"_s}) << u"a"_s;
    QTest::newRow("source") << term(TermKind::Source, {u"وكاله الشمال"_s}, u"غارة"_s) << u"ab"_s;
    QTest::newRow("notes") << term(TermKind::Notes, {u"with"_s}) << u"a"_s;
    QTest::newRow("status") << term(TermKind::Status, {u"accepted"_s}) << QString();
    QTest::newRow("unreviewed") << term(TermKind::Status, {u"unreviewed"_s, u"accepted"_s}) << u"abcd"_s;
    Query both = term(TermKind::Harm, {u"injured"_s}, u"سوق"_s);
    both.placeIds = {u"SY"_s};
    both.from = QDate(2021, 11, 1);
    QTest::newRow("all at once") << both << u"b"_s;
    Query twoPlaces = words(u"قصف OR غارة"_s);
    twoPlaces.placeIds = {u"SY-ID-S"_s, u"SY-HL"_s};
    QTest::newRow("words and two places") << twoPlaces << u"bc"_s;
    Query exact = words(u"قتل"_s);
    exact.exactLetters = true;
    QTest::newRow("exact, not so spelled") << exact << QString();
    exact.text = u"قُتِلَ"_s;
    QTest::newRow("exact") << exact << u"a"_s;
    exact.text = u"مدرسة OR قصف"_s;
    QTest::newRow("exact, through what is attached") << exact << u"abc"_s;
    exact.text = u"مدرسه"_s;
    QTest::newRow("exact, other last letter") << exact << QString();
    Query day = words({});
    day.dateField = domain::DateField::Event;
    day.from = day.to = QDate(2021, 11, 4);
    day.certainly = true;
    QTest::newRow("certainly on the day") << day << u"a"_s;
}

void SearchingTest::filters()
{
    QFETCH(Query, query);
    QTEST(found(*m_library, query), "expected");
}

void SearchingTest::namesTheFault_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");
    QTest::newRow("open quote") << u"قصف \"سوق"_s << 5;
    QTest::newRow("no such harm") << u"قصف harm:kild"_s << 5;
    QTest::newRow("no date") << u"date:أمس"_s << 1;
    QTest::newRow("no such day") << u"x date:2021-02-30"_s << 3;
    QTest::newRow("no such status") << u"status:perhaps"_s << 1;
}

void SearchingTest::namesTheFault()
{
    QFETCH(QString, text);
    QFETCH(int, column);
    const auto page = m_library->reports(words(text), {}, 10);
    QVERIFY(!page);
    QCOMPARE(page.error().column, column);
    QCOMPARE(m_library->count(words(text)).error().column, column);
    QCOMPARE(m_library->facets(words(text)).error().column, column);
}

void SearchingTest::showsTheSentence()
{
    const auto page = m_library->reports(words(u"سوق"_s), {}, 10);
    QCOMPARE(page->rows.size(), 2);
    for (const auto &row : page->rows) {
        const QString body = m_library->body(row.id).value();
        const auto &hit = row.hit;
        QCOMPARE(hit.words, hit.sentence.in(body).toString());
        QVERIFY(hit.sentence.contains(hit.span));
        QVERIFY(text::fold(hit.span.in(body)).endsWith(u"سوق"));
        QCOMPARE(hit.marks.first().in(hit.words), hit.span.in(body));
        QVERIFY(!hit.words.contains(u'\n'));
    }
    const auto titles = m_library->found(words(u"مكان:اليمن"_s), {}, 10);
    QVERIFY(titles->rows.first().hit.words.startsWith(u"اجتمع"));
}

// The index and the pass over the text must agree on every query.
void SearchingTest::agreesWithTheTexts()
{
    const QStringList vocabulary{u"قصف"_s,  u"غارة"_s, u"سوق"_s, u"المدرسة"_s, u"في"_s,
                                 u"دم"_s,   u"مد*"_s,  u"لد"_s,  u"حلب"_s,     u"\"سوق النعمان\""_s,
                                 u"شخص*"_s, u"و"_s,    u"أمس"_s, u"الوالد"_s,  u"15"_s};
    const QStringList joints{u" "_s, u" OR "_s, u" NOT "_s, u" NEAR/4 "_s, u" AND NOT "_s};
    QList<QPair<QString, QString>> reports;
    const auto all = m_library->reports({}, {}, 100);
    for (const auto &row : all->rows) {
        reports += {letterOf(row), m_library->body(row.id).value()};
    }
    QRandomGenerator random(7);
    for (int round = 0; round < 400; ++round) {
        QString query = vocabulary[random.bounded(static_cast<int>(vocabulary.size()))];
        for (int more = random.bounded(3); more > 0; --more) {
            query += joints[random.bounded(static_cast<int>(joints.size()))]
                + vocabulary[random.bounded(static_cast<int>(vocabulary.size()))];
        }
        const auto tree = text::parseSearch(query);
        if (!tree) {
            continue; // a NEAR of what it cannot join
        }
        const text::HitFinder finder(*tree, false);
        QStringList expected;
        for (const auto &[id, body] : reports) {
            if (finder.matches({}, body)) {
                expected += id;
            }
        }
        expected.sort();
        QVERIFY2(found(*m_library, words(query)) == expected.join(QString()), qPrintable(query));
    }
}

void SearchingTest::survivesAnyQuery()
{
    const QStringList pieces{u"("_s,
                             u")"_s,
                             u"\""_s,
                             u" OR "_s,
                             u" NOT "_s,
                             u" NEAR "_s,
                             u"NEAR("_s,
                             u"place:"_s,
                             u"date:"_s,
                             u"*"_s,
                             u","_s,
                             u"قصف"_s,
                             u" "_s,
                             u"'"_s,
                             u"--"_s,
                             u";"_s,
                             u"{body}"_s,
                             u"^"_s,
                             u"+"_s,
                             u"tag:"_s,
                             u"\\"_s,
                             u"%"_s,
                             QString(QChar(0)),
                             QString(QChar(0xD800)),
                             u"\U0001F54A"_s,
                             u"|"_s};
    QRandomGenerator random(3);
    for (int round = 0; round < 1500; ++round) {
        QString query;
        for (int i = random.bounded(9); i > 0; --i) {
            query += pieces[random.bounded(static_cast<int>(pieces.size()))];
        }
        const auto page = m_library->reports(words(query), {}, 10);
        QVERIFY2(page || page.error().column > 0, qPrintable(query));
    }
    QStringList names;
    for (int i = 0; i < 3000; ++i) {
        names += u"\"اسم رقم %1\""_s.arg(i);
    }
    QVERIFY(m_library->count(words(names.join(u" OR "_s))));
    QVERIFY(m_library->count(words(u"قصف "_s.repeated(3000))));
}

void SearchingTest::countsFacets()
{
    const auto all = m_library->facets({});
    QVERIFY(all);
    QCOMPARE(all->reports, 4);
    QCOMPARE(all->withNotes, 1);
    QStringList months;
    for (const auto &month : all->months) {
        months += u"%1=%2"_s.arg(month.code).arg(month.reports);
    }
    QCOMPARE(months.join(u' '), u"=1 2021-11=2 2022-02=1"_s);
    const auto some = m_library->facets(words(u"غارة"_s));
    QCOMPARE(some->reports, 2);
    QCOMPARE(some->sources.size(), 1);
    QCOMPARE(some->sources.first().name, u"وكالة الشمال"_s);
    // Beside every value stands what choosing it would list.
    for (const auto &place : some->places) {
        Query narrower = words(u"غارة"_s);
        narrower.placeIds = {place.id};
        QCOMPARE(m_library->count(narrower).value(), place.reports);
    }
    for (const auto &harm : some->harms) {
        Query narrower = words(u"غارة"_s);
        narrower.terms = {TermFilter{TermKind::Harm, {harm.code}}};
        QCOMPARE(m_library->count(narrower).value(), harm.reports);
    }
    QCOMPARE(m_library->facets(words(u"لاشيءمنهذا"_s))->reports, 0);
}

void SearchingTest::followsThePublicationDate()
{
    QVERIFY(m_library->setPublicationDate(4, QDate(2023, 5, 1)));
    QCOMPARE(found(*m_library, words(u"موظف date:2023"_s)), u"d"_s);
    QCOMPARE(m_library->reports(words(u"في"_s), {}, 10)->rows.first().id, 4);
    QVERIFY(m_library->undo());
    QCOMPARE(found(*m_library, words(u"موظف date:2023"_s)), QString());
    QCOMPARE(found(*m_library, words(u"موظف"_s)), u"d"_s);
    QCOMPARE(m_library->verify().value(), QStringList());
}

// What a library of version 1 lacks is taken away.
void SearchingTest::makeOld(const LibraryFixture &fixture)
{
    auto opened = store::Connection::open(fixture.file(u"test.tawthiq"_s), store::Access::ReadWrite);
    QVERIFY(opened);
    const auto done = (*opened)->run(
        "PRAGMA foreign_keys = OFF; DROP TABLE search_index; DROP TABLE report_term; DROP TABLE term;"
        "ALTER TABLE analysis DROP COLUMN terms; DELETE FROM library WHERE key = 'search_index';"
        "PRAGMA user_version = 1");
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
}

void SearchingTest::bringsAnOldLibraryUpToDate()
{
    const LibraryFixture fixture;
    {
        auto opened = fixture.open();
        const QByteArray lines = LibraryFixture::line(u"a"_s, u"2021-11-05"_s, u"قتل ثلاثة مدنيين في إدلب."_s)
            + LibraryFixture::line(u"b"_s, u"2021-11-06"_s, u"أصيب شخصان في حلب."_s);
        QVERIFY(LibraryFixture::import(**opened, {fixture.write(u"r.jsonl"_s, lines)}));
        domain::Annotation note;
        note.report = 1;
        note.span = {0, 3};
        note.note = u"ملاحظة"_s;
        QVERIFY((*opened)->saveAnnotation(note));
    }
    makeOld(fixture);
    auto opened = fixture.open();
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    QCOMPARE(found(**opened, words(u"مدنيين"_s)), u"a"_s);
    QCOMPARE(found(**opened, words(u"harm:injured"_s)), u"b"_s);
    QCOMPARE((*opened)->report(1)->annotations.first().note, u"ملاحظة"_s);
    QCOMPARE((*opened)->undoState().undoName, u"save_note"_s);
    QCOMPARE((*opened)->verify().value(), QStringList());
    const QStringList copies = QDir(fixture.file(QString())).entryList({u"*before-version*"_s});
    QCOMPARE(copies.size(), 1);
}

void SearchingTest::staysFindableReadOnly()
{
    m_library.reset();
    auto opened = m_fixture.open(OpenMode::ReadOnly);
    QVERIFY(opened);
    QCOMPARE(found(**opened, words(u"مدرسة"_s)), u"a"_s);
    opened = m_fixture.open();
    m_library = std::move(*opened);
}

void SearchingTest::saysThatTheIndexIsStale()
{
    const LibraryFixture fixture;
    {
        auto opened = fixture.open();
        const QByteArray lines =
            LibraryFixture::line(u"a"_s, u"2021-11-05"_s, u"قتل ثلاثة مدنيين في إدلب."_s);
        QVERIFY(LibraryFixture::import(**opened, {fixture.write(u"r.jsonl"_s, lines)}));
    }
    {
        auto opened = store::Connection::open(fixture.file(u"test.tawthiq"_s), store::Access::ReadWrite);
        QVERIFY(store::SearchIndex(**opened).setCurrent(false));
    }
    {
        auto opened = fixture.open(OpenMode::ReadOnly);
        QVERIFY(opened);
        QCOMPARE((*opened)->reports({}, {}, 10)->total, 1);
        QCOMPARE((*opened)->count(words(u"قتل"_s)).error().code, domain::ErrorCode::BadData);
    }
    auto opened = fixture.open(); // makes it anew
    QCOMPARE(found(**opened, words(u"قتل"_s)), u"a"_s);
}

} // namespace tawthiq::library

QTEST_GUILESS_MAIN(tawthiq::library::SearchingTest)
#include "searching_test.moc"
