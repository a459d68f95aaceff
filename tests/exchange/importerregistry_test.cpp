// SPDX-License-Identifier: GPL-3.0-or-later
// Files and bytes through the registry: content decides, bytes are kept, bad ones say why.
#include "importerregistry.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;
using domain::ErrorCode;
using exchange::ImportSource;

class ImporterRegistryTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainTextIsOneReport();
    void windows1256IsRead();
    void contentDecidesNotTheName();
    void oneReportALine();
    void givenDateServesWhereNoneIsStated();
    void brokenLineIsOneErrorAndTheRestGoesOn();
    void longFirstLineIsCutForTheTitle();
    void badFiles_data();
    void badFiles();
    void badBytes_data();
    void badBytes();
    void tooLargeIsRefusedPlainly();

private:
    [[nodiscard]] ImportSource source(const QString &name) const
    {
        return {name.isEmpty() ? QString() : m_dir.filePath(name),  u"file"_s, u"سلمى"_s,
                QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC), {},        {}};
    }
    [[nodiscard]] QList<domain::Result<domain::ReportDraft>> readAll(const QByteArray &bytes,
                                                                     const ImportSource &from) const;

    QTemporaryDir m_dir;
    exchange::ImporterRegistry m_registry;
};

QList<domain::Result<domain::ReportDraft>> ImporterRegistryTest::readAll(const QByteArray &bytes,
                                                                         const ImportSource &from) const
{
    QFile file(from.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write the test file");
    }
    file.close();
    QList<domain::Result<domain::ReportDraft>> drafts;
    auto stream = m_registry.openFile(from);
    if (!stream) {
        drafts += stream.error();
        return drafts;
    }
    while (auto draft = (*stream)->next()) {
        drafts += std::move(*draft);
    }
    return drafts;
}

void ImporterRegistryTest::plainTextIsOneReport()
{
    const QByteArray bytes = "\xEF\xBB\xBF\r\n  قصف على السوق  \r\nقتل ثلاثة.\r\n";
    const ImportSource from = source(u"a.txt"_s);
    const auto drafts = readAll(bytes, from);
    QCOMPARE(drafts.size(), 1);
    QVERIFY(drafts[0].ok());
    const domain::Report &report = drafts[0]->report;
    QCOMPARE(report.title, u"قصف على السوق"_s);
    QVERIFY(!report.body.contains(u'\r'));
    QVERIFY(report.body.contains(u"قتل ثلاثة.\n"_s));
    QCOMPARE(drafts[0]->original, bytes);
    const domain::Provenance &provenance = report.provenance;
    QCOMPARE(provenance.originalSha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(provenance.originalSize, bytes.size());
    QCOMPARE(provenance.originalPath, from.path);
    QCOMPARE(provenance.mediaType, u"text/plain"_s);
    QCOMPARE(provenance.charset, u"UTF-8"_s);
    QCOMPARE(provenance.retrievedAt, from.retrievedAt);
    QCOMPARE(provenance.retrievedBy, from.retrievedBy);
    QCOMPARE(provenance.retrievalMethod, u"file"_s);
    QCOMPARE(provenance.importer, u"plain_text"_s);
    QVERIFY(!provenance.importerVersion.isEmpty());
    QCOMPARE(report.publicationBasis, domain::PublicationBasis::Unknown);
}

void ImporterRegistryTest::windows1256IsRead()
{
    // قصف على مدينة إدلب
    const auto drafts = readAll("\xDE\xD5\xDD \xDA\xE1\xEC \xE3\xCF\xED\xE4\xC9 \xC5\xCF\xE1\xC8\r\n"
                                "\xDE\xCA\xE1 \xCB\xE1\xC7\xCB\xC9 \xE3\xCF\xE4\xED\xED\xE4 \xDD\xED "
                                "\xC7\xE1\xD3\xE6\xDE.\r\n",
                                source(u"w.txt"_s));
    QVERIFY(drafts[0].ok());
    QCOMPARE(drafts[0]->report.title, u"قصف على مدينة إدلب"_s);
    QCOMPARE(drafts[0]->report.provenance.charset.toLower(), u"windows-1256"_s);
}

void ImporterRegistryTest::contentDecidesNotTheName()
{
    const auto drafts = readAll("{\"text\":\"خبر\"}\n", source(u"named.txt"_s));
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts[0]->report.provenance.importer, u"json_lines"_s);
    const auto text = readAll("خبر عاجل\n", source(u"named.jsonl"_s));
    QCOMPARE(text[0]->report.provenance.importer, u"plain_text"_s);
}

void ImporterRegistryTest::oneReportALine()
{
    const QByteArray first =
        R"({"id":1,"published":"2024-01-02T10:00:00Z","text":"أول\r\nسطر","title":"عنوان","source":"وكالة","url":"https://example.org"})";
    const auto drafts = readAll(first + "\r\n\n{\"text\":\"ثان\"}", source(u"b.jsonl"_s));
    QCOMPARE(drafts.size(), 2);
    const domain::Report &report = drafts[0]->report;
    QCOMPARE(report.title, u"عنوان"_s);
    QCOMPARE(report.body, u"أول\nسطر"_s);
    QCOMPARE(report.publishedOn, QDate(2024, 1, 2));
    QCOMPARE(report.publicationBasis, domain::PublicationBasis::Metadata);
    QCOMPARE(report.publisher, u"وكالة"_s);
    QCOMPARE(report.sourceUrl, u"https://example.org"_s);
    QCOMPARE(drafts[0]->original, first);
    QVERIFY(report.provenance.originalPath.endsWith(u"b.jsonl#line=1"_s));
    QCOMPARE(drafts[1]->report.title, u"ثان"_s);
    QVERIFY(drafts[1]->report.provenance.originalPath.endsWith(u"b.jsonl#line=3"_s));
}

void ImporterRegistryTest::givenDateServesWhereNoneIsStated()
{
    ImportSource from = source(u"c.jsonl"_s);
    from.publishedOn = QDate(2020, 5, 6);
    const auto drafts = readAll("{\"text\":\"أ\"}\n{\"text\":\"ب\",\"published\":\"2021-01-01\"}\n", from);
    QCOMPARE(drafts[0]->report.publishedOn, QDate(2020, 5, 6));
    QCOMPARE(drafts[0]->report.publicationBasis, domain::PublicationBasis::SetByPerson);
    QCOMPARE(drafts[1]->report.publishedOn, QDate(2021, 1, 1));
}

void ImporterRegistryTest::brokenLineIsOneErrorAndTheRestGoesOn()
{
    const auto drafts =
        readAll("{\"text\":\"أ\"}\n{\"text\":\n{\"text\":\"ب\"}\n{\"text\":\" \"}\n", source(u"d.jsonl"_s));
    QCOMPARE(drafts.size(), 4);
    QVERIFY(drafts[0].ok());
    QVERIFY(!drafts[1].ok());
    QCOMPARE(drafts[1].error().line, 2);
    QVERIFY(drafts[1].error().file.endsWith(u"d.jsonl"_s));
    QVERIFY(drafts[2].ok());
    QCOMPARE(drafts[3].error().line, 4);
}

void ImporterRegistryTest::longFirstLineIsCutForTheTitle()
{
    QByteArray words;
    for (int i = 0; i < 100000; ++i) {
        words += "كلمة ";
    }
    const auto drafts = readAll(words, source(u"long.txt"_s));
    QVERIFY(drafts[0].ok());
    QVERIFY(drafts[0]->report.title.size() <= 201);
    QVERIFY(drafts[0]->report.title.endsWith(u"كلمة…"_s));
}

void ImporterRegistryTest::badFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << u"missing.txt"_s << ErrorCode::NotFound;
    QTest::newRow("folder") << u"."_s << ErrorCode::BadInput;
}

void ImporterRegistryTest::badFiles()
{
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    const auto stream = m_registry.openFile(source(name));
    QVERIFY(!stream.ok());
    QCOMPARE(stream.error().code, code);
    QVERIFY(!stream.error().message.isEmpty());
}

void ImporterRegistryTest::badBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray rubbish;
    for (int i = 0; i < 5000; ++i) {
        rubbish += static_cast<char>((i * 7919 + i / 3) % 256);
    }
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("white space") << QByteArray(" \r\n\t\n");
    QTest::newRow("binary rubbish") << rubbish;
    QTest::newRow("picture") << QByteArray::fromHex("89504e470d0a1a0a0000000d494844520000000100000001")
            + rubbish;
}

void ImporterRegistryTest::badBytes()
{
    QFETCH(QByteArray, bytes);
    const auto stream = m_registry.openBytes(bytes, source({}));
    if (stream.ok()) {
        const auto draft = (*stream)->next();
        QVERIFY(draft.has_value());
        QVERIFY(!draft->ok());
        QCOMPARE(draft->error().code, ErrorCode::BadInput);
        QVERIFY(!(*stream)->next().has_value());
    } else {
        QCOMPARE(stream.error().code, ErrorCode::BadInput);
    }
}

void ImporterRegistryTest::tooLargeIsRefusedPlainly()
{
    const QByteArray many(exchange::MaximumReportBytes + 2, 'a');
    const auto text = readAll(many, source(u"huge.txt"_s));
    QVERIFY(!text[0].ok());
    QVERIFY(text[0].error().message.contains(u"32 MiB"_s));
    const auto lines = readAll("{\"text\":\"" + many + "\"}\n{\"text\":\"أ\"}\n", source(u"huge.jsonl"_s));
    QCOMPARE(lines.size(), 2);
    QVERIFY(!lines[0].ok());
    QVERIFY(lines[1].ok());
}

QTEST_APPLESS_MAIN(ImporterRegistryTest)
#include "importerregistry_test.moc"
