// SPDX-License-Identifier: GPL-3.0-or-later
// Persons and organisations in sentences of many styles, written before the engine was run on them.
#include "namesfixture.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;

class FreshNamesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void persons_data() { rows(u"fresh_persons.tsv"_s); }
    void persons() { check(domain::MentionKind::Person); }
    void organisations_data() { rows(u"fresh_organisations.tsv"_s); }
    void organisations() { check(domain::MentionKind::Organisation); }

private:
    static void rows(const QString &name);
    void check(domain::MentionKind kind) const;

    tests::NamesFixture m_names;
};

// Columns: style, sentence, names in reading order; "known" in the fourth is a shortfall not yet mended.
void FreshNamesTest::rows(const QString &name)
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("known");
    QFile file(QStringLiteral(TAWTHIQ_SOURCE_DIR "/tests/data/") + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int line = 1;
    for (const QString &row : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1)) {
        const QStringList cells = row.split(u'\t');
        QTest::newRow(qPrintable(cells.at(0) + u' ' + QString::number(++line)))
            << cells.value(1) << cells.value(2) << (cells.value(3) == u"known"_s);
    }
}

void FreshNamesTest::check(domain::MentionKind kind) const
{
    QFETCH(QString, body);
    QFETCH(QString, expected);
    QFETCH(bool, known);
    QStringList found;
    const domain::Analysis analysis = m_names.analyse(body);
    for (const domain::Mention &mention : analysis.mentions) {
        if (mention.kind == kind && mention.nestedIn == domain::NoIndex) {
            found += mention.span.in(body).toString();
        }
    }
    if (known) {
        QEXPECT_FAIL("", "not mended yet", Continue);
    }
    QCOMPARE(found.join(u" | "_s), expected);
}

QTEST_APPLESS_MAIN(FreshNamesTest)
#include "freshnames_test.moc"
