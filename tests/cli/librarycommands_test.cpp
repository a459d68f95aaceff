// SPDX-License-Identifier: GPL-3.0-or-later
// The commands over a library: what goes in comes out, and refusals say why with their exit code.
#include "programrun.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq::cli;

class LibraryCommandsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void importThenListShowAndVerify();
    void sampleLibrary();
    void standardInput_data();
    void standardInput();
    void failuresAreNamedAndTheRestIsKept();
    void duplicatesAreSaid();
    void filters();
    void refusals_data();
    void refusals();
    void unknownReport();
    void exportWritesNotes();
    void wrongUse_data();
    void wrongUse();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write the test file");
        }
        return file.fileName();
    }

    QTemporaryDir m_dir;
};

namespace {

QStringList with(const QString &library, const QStringList &words)
{
    return words + QStringList{u"--library"_s, library};
}

} // namespace

void LibraryCommandsTest::importThenListShowAndVerify()
{
    const QString library = path(u"a.tawthiq"_s);
    const QString text = write(u"a.txt"_s, "قصف على السوق\nقُتل 12 مدنياً في القصف.\n");
    const QString lines =
        write(u"a.jsonl"_s,
              "{\"text\":\"خبر ثان\\nأصيب ثلاثة.\",\"published\":\"2024-02-03\",\"source\":\"وكالة\"}\n");
    const ProgramRun imported =
        run(with(library, {u"import"_s, text, lines, u"--published"_s, u"2021-11-05"_s}));
    QCOMPARE(imported.code, 0);
    QCOMPARE(imported.out, QByteArray("imported 2, already there 0, failed 0\n"));

    const QList<QByteArray> rows = run(with(library, {u"list"_s})).out.split('\n');
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows[0].startsWith("2\t2024-02-03\t"));
    QVERIFY(rows[0].endsWith("\tخبر ثان\tوكالة"));
    QVERIFY(rows[1].startsWith("1\t2021-11-05\t"));

    const QByteArray figures = run(with(library, {u"list"_s, u"--figures"_s})).out;
    QVERIFY(figures.contains("«قُتل 12 مدنياً في القصف.»"));

    const ProgramRun shown = run(with(library, {u"show"_s, u"T-000001"_s}));
    QCOMPARE(shown.code, 0);
    QVERIFY(shown.out.contains("قُتل 12 مدنياً في القصف."));
    QVERIFY(shown.out.contains("sha-256"));
    const auto line = run(with(library, {u"show"_s, u"2"_s, u"--format"_s, u"jsonl"_s})).lines().value(0);
    QCOMPARE(line.value("id"_L1).toInt(), 2);
    QCOMPARE(line.value("published"_L1).toString(), u"2024-02-03"_s);

    const ProgramRun verified = run(with(library, {u"verify"_s}));
    QCOMPARE(verified.code, 0);
    QCOMPARE(verified.out, QByteArray("sound: 2 reports checked\n"));
}

void LibraryCommandsTest::sampleLibrary()
{
    const QString library = path(u"sample.tawthiq"_s);
    const ProgramRun imported = run(with(library, {u"import"_s, u"--sample"_s}));
    QCOMPARE(imported.code, 0);
    QVERIFY(imported.out.startsWith("imported 1"));
    QVERIFY(run(with(library, {u"list"_s, u"--figures"_s})).out.contains("«"));
}

void LibraryCommandsTest::standardInput_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("reports");
    QTest::newRow("text") << QByteArray("خبر\nقتل ثلاثة.\n") << 1;
    QTest::newRow("lines") << QByteArray("{\"text\":\"أول\"}\n{\"text\":\"ثان\"}\n") << 2;
}

void LibraryCommandsTest::standardInput()
{
    QFETCH(QByteArray, input);
    QFETCH(int, reports);
    const QString library = path(QString::number(reports) + u".tawthiq"_s);
    QCOMPARE(run(with(library, {u"import"_s, u"-"_s}), input).code, 0);
    QCOMPARE(run(with(library, {u"list"_s})).out.count('\n'), reports);
}

void LibraryCommandsTest::failuresAreNamedAndTheRestIsKept()
{
    const QString library = path(u"some.tawthiq"_s);
    const QString lines = write(u"some.jsonl"_s, "{\"text\":\"أول\"}\n{\"text\":\n{\"text\":\"ثالث\"}\n");
    const QString empty = write(u"empty.txt"_s, {});
    const ProgramRun imported = run(with(library, {u"import"_s, path(u"missing.txt"_s), lines, empty}));
    QCOMPARE(imported.code, 1);
    QCOMPARE(imported.out, QByteArray("imported 2, already there 0, failed 3\n"));
    QVERIFY(imported.err.contains(lines + u":2: "_s));
    QVERIFY(imported.err.contains(u"missing.txt: "_s));
    QVERIFY(imported.err.contains(u"empty.txt: "_s));
}

void LibraryCommandsTest::duplicatesAreSaid()
{
    const QString library = path(u"twice.tawthiq"_s);
    const QString text = write(u"twice.txt"_s, "خبر واحد\n");
    QCOMPARE(run(with(library, {u"import"_s, text})).code, 0);
    const ProgramRun again = run(with(library, {u"import"_s, text}));
    QCOMPARE(again.code, 0);
    QCOMPARE(again.out, QByteArray("imported 0, already there 1, failed 0\n"));
    QVERIFY(again.err.contains(u"as report 1"_s));
}

void LibraryCommandsTest::filters()
{
    const QString library = path(u"filter.tawthiq"_s);
    const QString lines = write(u"filter.jsonl"_s,
                                "{\"text\":\"قصف على السوق\",\"published\":\"2024-01-01\"}\n"
                                "{\"text\":\"خبر آخر\",\"published\":\"2024-03-01\"}\n");
    QCOMPARE(run(with(library, {u"import"_s, lines})).code, 0);
    QCOMPARE(run(with(library, {u"list"_s, u"--from"_s, u"2024-02-01"_s})).out.count('\n'), 1);
    QCOMPARE(run(with(library, {u"list"_s, u"--to"_s, u"2024-01-01"_s})).out.count('\n'), 1);
    QCOMPARE(run(with(library, {u"list"_s, u"--text"_s, u"السوق"_s})).out.count('\n'), 1);
    QCOMPARE(run(with(library, {u"list"_s, u"--text"_s, u"لا شيء كهذا"_s})).out.count('\n'), 0);
}

void LibraryCommandsTest::refusals_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::newRow("missing") << QStringList{u"list"_s} << QByteArray() << 3;
    QTest::newRow("text file") << QStringList{u"list"_s} << QByteArray("just a text\n") << 3;
    QTest::newRow("import into a text file")
        << QStringList{u"import"_s, u"--sample"_s} << QByteArray("just a text\n") << 3;
    QTest::newRow("verify rubbish") << QStringList{u"verify"_s} << QByteArray("SQLite format 3\0rubbish", 23)
                                    << 3;
}

void LibraryCommandsTest::refusals()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    const QString library = path(u"refused.tawthiq"_s);
    QFile::remove(library);
    if (!content.isEmpty()) {
        write(u"refused.tawthiq"_s, content);
    }
    const ProgramRun result = run(with(library, words));
    QCOMPARE(result.code, code);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains(u"refused.tawthiq: "_s), qPrintable(result.err));
    if (!content.isEmpty()) {
        QFile file(library);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content); // what was there stays
    }
}

void LibraryCommandsTest::unknownReport()
{
    const QString library = path(u"few.tawthiq"_s);
    QCOMPARE(run(with(library, {u"import"_s, u"-"_s}), "خبر\n").code, 0);
    for (const QString &reference : {u"99"_s, u"T-000099"_s, u"abc"_s}) {
        const ProgramRun result = run(with(library, {u"show"_s, reference, u"1"_s}));
        QCOMPARE(result.code, 1);
        QVERIFY(result.err.contains(reference + u": "_s));
        QVERIFY(result.out.contains("خبر")); // the other one is shown
    }
}

void LibraryCommandsTest::exportWritesNotes()
{
    const QString library = path(u"notes.tawthiq"_s);
    QCOMPARE(run(with(library, {u"import"_s, u"-"_s}), "خبر\n").code, 0);
    const QString out = path(u"notes.html"_s);
    const ProgramRun result = run(with(library, {u"export"_s, u"--out"_s, out}));
    if (result.err.contains(u"cannot be exported yet"_s)) {
        QSKIP("the library does not export notes yet");
    }
    QVERIFY2(result.code == 0, qPrintable(result.err));
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("<!DOCTYPE html>"));
    QCOMPARE(run(with(library, {u"export"_s, u"--out"_s, path(u"no/folder/notes.html"_s)})).code, 4);
    QVERIFY(run({u"export"_s, u"--format"_s, u"list"_s}).out.startsWith("html\t"));
}

void LibraryCommandsTest::wrongUse_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("import nothing") << QStringList{u"import"_s, u"--library"_s, u"x"_s};
    QTest::newRow("import without library") << QStringList{u"import"_s, u"a.txt"_s};
    QTest::newRow("sample and files")
        << QStringList{u"import"_s, u"a"_s, u"--sample"_s, u"--library"_s, u"x"_s};
    QTest::newRow("list without library") << QStringList{u"list"_s};
    QTest::newRow("list with a file") << QStringList{u"list"_s, u"a"_s, u"--library"_s, u"x"_s};
    QTest::newRow("bad date") << QStringList{u"list"_s, u"--from"_s, u"x"_s, u"--library"_s, u"x"_s};
    QTest::newRow("bad field") << QStringList{u"list"_s, u"--date-of"_s, u"x"_s, u"--library"_s, u"x"_s};
    QTest::newRow("show nothing") << QStringList{u"show"_s, u"--library"_s, u"x"_s};
    QTest::newRow("unknown format") << QStringList{u"export"_s, u"--format"_s, u"xml"_s, u"--library"_s,
                                                   u"x"_s,      u"--out"_s,    u"y"_s};
    QTest::newRow("export nowhere") << QStringList{u"export"_s, u"--library"_s, u"x"_s};
}

void LibraryCommandsTest::wrongUse()
{
    QFETCH(QStringList, words);
    const ProgramRun result = run(words);
    QCOMPARE(result.code, 2);
    QVERIFY(result.err.contains(u"see: tawthiq-cli help "_s));
    QVERIFY(!QFile::exists(u"x"_s));
}

QTEST_GUILESS_MAIN(LibraryCommandsTest)
#include "librarycommands_test.moc"
