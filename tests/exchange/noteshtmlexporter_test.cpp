// SPDX-License-Identifier: GPL-3.0-or-later
#include "noteshtmlexporter.h"

#include "htmltext.h"
#include "notesheadings.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace tawthiq;
using exchange::NotesHtmlExporter;

class NotesHtmlExporterTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyNoteStandsWithItsEvidence();
    void linksLeadToWhatIsThere();
    void nothingRunsOrLoads();
    void hostileWordsStayWords();
    void noteAcrossSentencesAndOutsideThem();
    void overlappingNotesMarkEveryUnitOnce();
    void reportWithoutNotesIsPassedOver();
    void headings_data();
    void headings();
    void nothingIsLeftWithoutCommit();
    void folderThatCannotBeWritten();
    void whatIsNoFileStays();
    void failedWriteKeepsTheOldFile();

private:
    [[nodiscard]] domain::Report report() const;
    [[nodiscard]] static QList<domain::Sentence> sentencesOf(const QString &body);
    [[nodiscard]] static domain::Annotation note(const QString &body, const QString &quote,
                                                 const QString &words);
    [[nodiscard]] QString exported(const domain::Report &report, const QList<domain::Annotation> &notes,
                                   const QString &language = u"ar"_s) const;

    QTemporaryDir m_dir;
    QDateTime m_now{QDate(2026, 3, 4), QTime(5, 6), Qt::UTC};
};

domain::Report NotesHtmlExporterTest::report() const
{
    domain::Report report;
    report.referenceCode = u"T-000007"_s;
    report.title = u"قصف على السوق"_s;
    report.body = u"قصف على السوق\nقُتل 12 مدنياً. وأصيب 5 آخرون بحسب Reuters."_s;
    report.publishedOn = QDate(2024, 1, 18);
    report.publisher = u"وكالة المثال"_s;
    report.sourceUrl = u"https://example.org/?a=1&b=2"_s;
    report.provenance.originalSha256 = QByteArray(64, 'a');
    return report;
}

QList<domain::Sentence> NotesHtmlExporterTest::sentencesOf(const QString &body)
{
    QList<domain::Sentence> sentences;
    int begin = 0;
    for (int i = 0; i <= body.size(); ++i) {
        if (i == body.size() || body[i] == u'\n' || body[i] == u'.') {
            const int end = std::min(static_cast<int>(body.size()), body.mid(i, 1) == u"."_s ? i + 1 : i);
            if (end > begin) {
                sentences += {static_cast<int>(sentences.size()), {begin, end}, domain::SentenceRole::Body};
            }
            begin = i + (body.mid(i + 1, 1) == u" "_s ? 2 : 1);
        }
    }
    return sentences;
}

domain::Annotation NotesHtmlExporterTest::note(const QString &body, const QString &quote,
                                               const QString &words)
{
    domain::Annotation note;
    const int at = static_cast<int>(body.indexOf(quote));
    note.span = {at, at + static_cast<int>(quote.size())};
    note.exact = quote;
    note.note = words;
    note.colour = 3;
    note.author = u"سلمى"_s;
    note.modifiedAt = QDateTime(QDate(2025, 5, 6), QTime(7, 8), Qt::UTC);
    return note;
}

QString NotesHtmlExporterTest::exported(const domain::Report &report, const QList<domain::Annotation> &notes,
                                        const QString &language) const
{
    const QString path = m_dir.filePath(u"notes.html"_s);
    auto exporter = NotesHtmlExporter::create(path, language, m_now);
    if (!exporter || !(*exporter)->add(report, sentencesOf(report.body), notes)
        || (*exporter)->commit().value() != notes.size()) {
        return {};
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void NotesHtmlExporterTest::everyNoteStandsWithItsEvidence()
{
    const domain::Report from = report();
    const QString html =
        exported(from, {note(from.body, u"12 مدنياً"_s, u"راجع مع العائلة\n\nملاحظة ثانية"_s)});
    QVERIFY(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"_s));
    QVERIFY(html.contains(u"<blockquote lang=\"ar\" dir=\"rtl\">12 مدنياً</blockquote>"_s));
    QVERIFY(html.contains(u"<p dir=\"auto\">راجع مع العائلة</p>\n<p dir=\"auto\">ملاحظة ثانية</p>"_s));
    QVERIFY(html.contains(u"</span> قُتل 12 مدنياً.</p>"_s));
    QVERIFY(html.contains(u"<p class=\"cite\" dir=\"auto\" lang=\"ar\">قصف على السوق</p>"_s));
    QVERIFY(html.contains(u"<bdi>وكالة المثال</bdi>"_s));
    QVERIFY(html.contains(u"<bdi>2024-01-18</bdi>"_s));
    QVERIFY(html.contains(u"<bdi class=\"hash\">"_s + QString(64, u'a') + u"</bdi>"_s));
    QVERIFY(html.contains(u"<bdi>T-000007</bdi>"_s));
    QVERIFY(html.contains(u"href=\"https://example.org/?a=1&amp;b=2\""_s));
    QVERIFY(html.contains(u"<bdi>2026-03-04 05:06 UTC</bdi>"_s));
}

void NotesHtmlExporterTest::linksLeadToWhatIsThere()
{
    const domain::Report from = report();
    const QString html = exported(from,
                                  {note(from.body, u"12"_s, u"أ"_s), note(from.body, u"مدنياً"_s, u"ب"_s),
                                   note(from.body, u"5 آخرون"_s, u"ج"_s)});
    qsizetype at = 0;
    int links = 0;
    while ((at = html.indexOf(u"href=\"#"_s, at)) >= 0) {
        const QString id = html.mid(at + 7).section(u'"', 0, 0);
        QCOMPARE(html.count(u" id=\""_s + id + u'"'), 1);
        ++links;
        ++at;
    }
    QCOMPARE(links, 6); // there and back for each note
}

void NotesHtmlExporterTest::nothingRunsOrLoads()
{
    const domain::Report from = report();
    const QString html = exported(from, {note(from.body, u"12"_s, u"أ"_s)}).toLower();
    for (const char *word :
         {"<script", "<img", "<link", "@import", "url(", " src=", "<iframe", " onload", "<object"}) {
        QVERIFY2(!html.contains(QLatin1StringView(word)), word);
    }
    QVERIFY(html.contains(u"default-src 'none'"_s));
    QVERIFY(html.contains(u"prefers-color-scheme: dark"_s));
    QVERIFY(html.contains(u"@media print"_s));
}

void NotesHtmlExporterTest::hostileWordsStayWords()
{
    domain::Report from = report();
    from.title = u"<script>alert(1)</script>"_s;
    from.publisher = u"\" onload=\"x"_s;
    from.sourceUrl = u"javascript:alert(1)"_s;
    from.referenceCode = u"<b>"_s;
    from.body = u"قال <img src=x onerror=alert(1)> & 'ثم' \u0001 مضى."_s;
    domain::Annotation hostile =
        note(from.body, u"<img src=x onerror=alert(1)>"_s, u"</div></section><script>"_s);
    hostile.author = u"<i>"_s;
    const QString html = exported(from, {hostile});
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(!html.contains(u"<img"_s));
    QVERIFY(!html.contains(u"href=\"javascript"_s));
    QVERIFY(!html.contains(u"\" onload"_s));
    QVERIFY(html.contains(u"&lt;img src=x onerror=alert(1)&gt; &amp; &#39;ثم&#39; \uFFFD مضى."_s));
}

void NotesHtmlExporterTest::noteAcrossSentencesAndOutsideThem()
{
    const domain::Report from = report();
    const QString across = exported(from, {note(from.body, u"مدنياً. وأصيب"_s, u"أ"_s)});
    QVERIFY(across.contains(u"</span> قُتل 12 مدنياً. وأصيب 5 آخرون بحسب Reuters.</p>"_s));
    const QString path = m_dir.filePath(u"bare.html"_s);
    auto exporter = NotesHtmlExporter::create(path, u"ar"_s, m_now);
    QVERIFY((*exporter)->add(from, {}, {note(from.body, u"12"_s, u"أ"_s)}).ok());
    QVERIFY((*exporter)->commit().ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll())
                .contains(u"</span> قُتل 12 مدنياً. وأصيب 5 آخرون بحسب Reuters.</p>"_s));
}

void NotesHtmlExporterTest::overlappingNotesMarkEveryUnitOnce()
{
    const domain::Report from = report();
    const QString html = exported(from,
                                  {note(from.body, u"قُتل 12 مدنياً"_s, u"أ"_s),
                                   note(from.body, u"12"_s, u"ب"_s), note(from.body, u"مدنياً."_s, u"ج"_s)});
    QString list = html.mid(html.indexOf(u"<li"_s));
    list = list.left(list.indexOf(u"</li>"_s));
    QString plain;
    bool inTag = false;
    bool inBack = false;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list[i] == u'<') {
            inTag = true;
            inBack = list.mid(i).startsWith(u"<a class"_s) || (inBack && !list.mid(i).startsWith(u"</a>"_s));
        }
        if (!inTag && !inBack) {
            plain += list[i];
        }
        inTag = inTag && list[i] != u'>';
    }
    QCOMPARE(plain, u"قُتل 12 مدنياً."_s);
}

void NotesHtmlExporterTest::reportWithoutNotesIsPassedOver()
{
    const QString html = exported(report(), {});
    QVERIFY(!html.contains(u"<article>"_s));
    QVERIFY(html.contains(exchange::NotesHeadings::in(u"ar"_s).noNotes));
}

void NotesHtmlExporterTest::headings_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Arabic") << u"ar"_s;
    QTest::newRow("English") << u"en"_s;
}

void NotesHtmlExporterTest::headings()
{
    QFETCH(QString, language);
    const auto words = exchange::NotesHeadings::in(language);
    for (const QString &word :
         {words.title, words.made, words.source, words.published, words.unknown, words.inferred, words.hash,
          words.reference, words.note, words.noNoteText, words.sentence, words.sentences, words.toSentence,
          words.toNote, words.author, words.count, words.noNotes}) {
        QVERIFY(!word.isEmpty());
    }
    QVERIFY(words.count.contains(u"%1"_s));
    const domain::Report from = report();
    const QString html = exported(from, {note(from.body, u"12"_s, {})}, language);
    QVERIFY(html.contains(u"<html lang=\""_s + language + u"\" dir=\"rtl\">"_s));
    QVERIFY(html.contains(u"<h1>"_s + words.title + u"</h1>"_s));
    QVERIFY(html.contains(words.noNoteText));
}

void NotesHtmlExporterTest::nothingIsLeftWithoutCommit()
{
    const QString path = m_dir.filePath(u"left.html"_s);
    {
        auto exporter = NotesHtmlExporter::create(path, u"en"_s, m_now);
        QVERIFY(exporter.ok());
    }
    QVERIFY(!QFileInfo::exists(path));
}

void NotesHtmlExporterTest::folderThatCannotBeWritten()
{
    const auto exporter = NotesHtmlExporter::create(m_dir.filePath(u"no/such/folder.html"_s), u"en"_s, m_now);
    QVERIFY(!exporter.ok());
    QCOMPARE(exporter.error().code, domain::ErrorCode::NotWritable);
    QVERIFY(!exporter.error().message.isEmpty());
}

void NotesHtmlExporterTest::whatIsNoFileStays()
{
    const auto exporter = NotesHtmlExporter::create(m_dir.path(), u"en"_s, m_now);
    QVERIFY(!exporter.ok());
    QCOMPARE(exporter.error().code, domain::ErrorCode::NotWritable);
    QVERIFY(QFileInfo(m_dir.path()).isDir());
}

// A file size limit fails writes as a full disk does.
void NotesHtmlExporterTest::failedWriteKeepsTheOldFile()
{
    const QString path = m_dir.filePath(u"limited.html"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{1000, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    auto exporter = NotesHtmlExporter::create(path, u"en"_s, m_now);
    const bool failed = !exporter.ok() || !(*exporter)->commit().ok();
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(failed);
    QCOMPARE(QFileInfo(path).size(), 3);
}

QTEST_APPLESS_MAIN(NotesHtmlExporterTest)
#include "noteshtmlexporter_test.moc"
