// SPDX-License-Identifier: GPL-3.0-or-later
// tawthiq-cli extract: what goes in, in which order it comes out, and what bad input does.
#include "programrun.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq::cli;

class ExtractTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quotesAreTheTextBetweenTheirOffsets();
    void orderIsKeptWithManyThreads();
    void idsComeBackAsGiven();
    void brokenLinesAreNamedAndTheRestGoesOn();
    void publicationDates();
    void emptyInput_data();
    void emptyInput();
    void missingFileDoesNotStopTheOthers();
    void plainTextInOtherEncodings_data();
    void plainTextInOtherEncodings();
    void binaryRubbishIsRefused();
    void hundredThousandWordsWithoutNewline();
    void longLineIsRefusedAndTheNextRead();
    void pipeIsAnsweredBeforeItEnds();
    void fullDiskIsSaid();
    void textFormat();
    void sameOutputWhateverTheThreads();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write the test file");
        }
        return file.fileName();
    }

    QTemporaryDir m_dir;
};

namespace {

QByteArray numberedLines(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i) {
        QByteArray text = "قُتل " + QByteArray::number(i % 50) + " مدنياً.";
        lines += "{\"id\":" + QByteArray::number(i) + ",\"text\":\"" + text.repeated(i % 37 + 1) + "\"}\n";
    }
    return lines;
}

} // namespace

void ExtractTest::quotesAreTheTextBetweenTheirOffsets()
{
    const QString text = u"😀 قُتل 12 مدنياً\r\n𐤀𐤁 وأصيب خمسة وعشرون آخرون \u202b٣٫٥\u202c 😀 7"_s;
    const QJsonObject object{{u"id"_s, u"x"_s}, {u"text"_s, text}};
    const ProgramRun result = run({u"extract"_s, u"--kinds"_s, u"all"_s, u"-"_s},
                                  QJsonDocument(object).toJson(QJsonDocument::Compact));
    QCOMPARE(result.code, 0);
    const auto lines = result.lines();
    QCOMPARE(lines.size(), 1);
    for (const char *key : {"sentences", "mentions", "intervals", "figures"}) {
        QVERIFY2(lines[0].value(QLatin1StringView(key)).isArray(), key);
    }
    const auto units = text.toUcs4();
    const std::u32string points(units.begin(), units.end());
    const QJsonArray mentions = lines[0].value("mentions"_L1).toArray();
    QVERIFY(mentions.size() >= 3);
    for (const QJsonValue &mention : mentions) {
        const int start = mention["start"_L1].toInt();
        const int end = mention["end"_L1].toInt();
        QCOMPARE(QString::fromUcs4(points.data() + start, end - start), mention["exact"_L1].toString());
    }
}

void ExtractTest::orderIsKeptWithManyThreads()
{
    constexpr int Count = 5000;
    const ProgramRun result = run({u"extract"_s, u"--jobs"_s, u"16"_s, u"-"_s}, numberedLines(Count));
    QCOMPARE(result.code, 0);
    const auto lines = result.lines();
    QCOMPARE(lines.size(), Count);
    for (int i = 0; i < Count; ++i) {
        QCOMPARE(lines[i].value("id"_L1).toInt(-1), i);
    }
}

void ExtractTest::sameOutputWhateverTheThreads()
{
    const QByteArray input = numberedLines(800);
    const QByteArray one = run({u"extract"_s, u"--jobs"_s, u"1"_s, u"-"_s}, input).out;
    QVERIFY(!one.isEmpty());
    QCOMPARE(run({u"extract"_s, u"--jobs"_s, u"7"_s, u"-"_s}, input).out, one);
}

void ExtractTest::idsComeBackAsGiven()
{
    const ProgramRun result =
        run({u"extract"_s, u"-"_s},
            "{\"id\":\"ق\\u0644\",\"text\":\"أ\"}\n{\"id\":12345678901234567890,\"text\":\"ب\"}\n"
            "{\"text\":\"ج\",\"id\":1.50}\n{\"text\":\"د\"}");
    QCOMPARE(result.code, 0);
    const QList<QByteArray> lines = result.out.split('\n');
    QVERIFY(lines[0].startsWith("{\"id\":\"ق\\u0644\","));
    QVERIFY(lines[1].startsWith("{\"id\":12345678901234567890,"));
    QVERIFY(lines[2].startsWith("{\"id\":1.50,"));
    QVERIFY(lines[3].startsWith("{\"id\":null,"));
}

void ExtractTest::brokenLinesAreNamedAndTheRestGoesOn()
{
    const QString file = write(u"broken.jsonl"_s,
                               "{\"id\":1,\"text\":\"أ\"}\n\n{\"id\":2,\"text\":\n[]\n{\"id\":5}\n"
                               "{\"id\":6,\"text\":\"\xDE\xCA\xE1\"}\n{\"id\":7,\"text\":\"ب\"}\n");
    const ProgramRun result = run({u"extract"_s, file});
    QCOMPARE(result.code, 1);
    QCOMPARE(result.lines().size(), 2);
    for (const int line : {3, 4, 5, 6}) {
        QVERIFY2(result.err.contains(file + u':' + QString::number(line) + u": "_s), qPrintable(result.err));
    }
    QVERIFY(!result.err.contains(file + u":2:"_s));
}

void ExtractTest::publicationDates()
{
    const QByteArray input =
        "{\"text\":\"أ\",\"published\":\"2021-11-05T22:00:00+03:00\"}\n{\"text\":\"ب\"}\n";
    const auto lines = run({u"extract"_s, u"--published"_s, u"2020-01-02"_s, u"-"_s}, input).lines();
    QCOMPARE(lines[0].value("published"_L1).toString(), u"2021-11-05"_s);
    QCOMPARE(lines[1].value("published"_L1).toString(), u"2020-01-02"_s);
    QVERIFY(run({u"extract"_s, u"-"_s}, input).lines()[1].value("published"_L1).isNull());
    const ProgramRun bad = run({u"extract"_s, u"-"_s}, "{\"text\":\"أ\",\"published\":\"yesterday\"}");
    QCOMPARE(bad.code, 1);
    QVERIFY(bad.lines()[0].value("published"_L1).isNull());
    QVERIFY(bad.err.contains(u"-:1: "_s));
}

void ExtractTest::emptyInput_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blank lines") << QByteArray("\n \r\n\t\n");
}

void ExtractTest::emptyInput()
{
    QFETCH(QByteArray, input);
    const ProgramRun piped = run({u"extract"_s, u"-"_s}, input);
    QCOMPARE(piped.code, 0);
    QVERIFY(piped.out.isEmpty());
    const ProgramRun named = run({u"extract"_s, write(u"empty"_s, input)});
    QCOMPARE(named.code, 0);
    QVERIFY(named.out.isEmpty());
    QVERIFY(named.err.contains(u"empty, nothing to extract"_s));
}

void ExtractTest::missingFileDoesNotStopTheOthers()
{
    const QString there = write(u"there.txt"_s, "قتل ثلاثة.\n");
    const ProgramRun result = run({u"extract"_s, m_dir.filePath(u"nowhere.txt"_s), there, m_dir.path()});
    QCOMPARE(result.code, 1);
    QCOMPARE(result.lines().size(), 1);
    QCOMPARE(result.lines()[0].value("id"_L1).toString(), there);
    QVERIFY(result.err.contains(u"nowhere.txt: "_s));
    QVERIFY(result.err.contains(m_dir.path() + u": "_s));
}

void ExtractTest::plainTextInOtherEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    // قصف على مدينة إدلب، قتل 12 مدنيا
    QTest::newRow("Windows-1256") << QByteArray(
        "\xDE\xD5\xDD \xDA\xE1\xEC \xE3\xCF\xED\xE4\xC9 \xC5\xCF\xE1\xC8\xA1 \xDE\xCA\xE1 12 "
        "\xE3\xCF\xE4\xED\xC7\r\n");
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBFقصف على مدينة إدلب، قتل 12 مدنيا\n");
    const QString text = u"\ufeffقصف على مدينة إدلب، قتل 12 مدنيا\n"_s;
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

void ExtractTest::plainTextInOtherEncodings()
{
    QFETCH(QByteArray, bytes);
    const ProgramRun result = run({u"extract"_s, u"--kinds"_s, u"number"_s, u"-"_s}, bytes);
    QVERIFY2(result.code == 0, qPrintable(result.err));
    const QJsonObject line = result.lines().value(0);
    QCOMPARE(line.value("sentences"_L1)[0]["end"_L1].toInt(), 32);
    QCOMPARE(line.value("mentions"_L1)[0]["exact"_L1].toString(), u"12"_s);
}

void ExtractTest::binaryRubbishIsRefused()
{
    QByteArray rubbish;
    for (int i = 0; i < 100000; ++i) {
        rubbish += static_cast<char>((i * 7919 + i / 3) % 256);
    }
    const ProgramRun result = run({u"extract"_s, write(u"rubbish.txt"_s, rubbish)});
    QCOMPARE(result.code, 1);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.contains(u"rubbish.txt: "_s));
}

void ExtractTest::hundredThousandWordsWithoutNewline()
{
    const ProgramRun result = run({u"extract"_s, u"--kinds"_s, u"all"_s, u"-"_s},
                                  QByteArray("قتل ثلاثة مدنيين في قصف ").repeated(20000));
    QCOMPARE(result.code, 0);
    QCOMPARE(result.lines().size(), 1);
}

void ExtractTest::longLineIsRefusedAndTheNextRead()
{
    const QByteArray input = "{\"id\":1,\"text\":\"أ\"}\n{\"id\":2,\"text\":\"" + QByteArray(34 << 20, 'a')
        + "\"}\n{\"id\":3,\"text\":\"ب\"}\n{\"id\":4,\n";
    const ProgramRun result = run({u"extract"_s, u"-"_s}, input);
    QCOMPARE(result.code, 1);
    const auto lines = result.lines();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[1].value("id"_L1).toInt(), 3);
    QVERIFY2(result.err.contains(u"-:2: larger than 32 MiB"_s), qPrintable(result.err));
    QVERIFY2(result.err.contains(u"-:4: "_s), qPrintable(result.err));
}

void ExtractTest::pipeIsAnsweredBeforeItEnds()
{
    QProcess process;
    process.start(QStringLiteral(TAWTHIQ_CLI), {u"extract"_s, u"-"_s});
    process.write("{\"id\":1,\"text\":\"قتل ثلاثة\"}\n");
    QVERIFY(process.waitForReadyRead(10000));
    QVERIFY(process.readAllStandardOutput().startsWith("{\"id\":1,"));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void ExtractTest::fullDiskIsSaid()
{
    if (!QFile::exists(u"/dev/full"_s)) {
        QSKIP("no /dev/full here");
    }
    const ProgramRun result = run({u"extract"_s, u"-"_s}, numberedLines(3000), u"/dev/full"_s);
    QCOMPARE(result.code, 4);
    QVERIFY(result.err.contains(u"could not be written"_s));
}

void ExtractTest::textFormat()
{
    const ProgramRun result = run({u"extract"_s, u"--format"_s, u"text"_s, u"--kinds"_s, u"all"_s, u"-"_s},
                                  "{\"id\":\"x\",\"published\":\"2021-11-05\",\"text\":\"قتل 12 مدنيا\"}");
    QCOMPARE(result.code, 0);
    QVERIFY(result.out.startsWith("== \"x\"  published 2021-11-05\n"));
    QVERIFY(result.out.contains("[4-6]"));
}

QTEST_GUILESS_MAIN(ExtractTest)
#include "extract_test.moc"
