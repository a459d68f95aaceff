// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure, place and date that the bundled sample reports must yield, and nothing else.
// tests/data/sample_expected.tsv lists them; `occurrence` counts the words' matches in the file.
#include "analyser.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tawthiq;

namespace {

struct Expected {
    QString file, kind, exact, value;
    domain::TextSpan span;

    [[nodiscard]] QString field(const QString &key) const
    {
        for (const QString &pair : value.split(u';')) {
            if (pair.section(u'=', 0, 0) == key) {
                return pair.section(u'=', 1);
            }
        }
        return {};
    }
};

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

domain::TextSpan nth(const QString &text, const QString &words, int occurrence)
{
    qsizetype at = -1;
    for (int i = 0; i < occurrence; ++i) {
        at = text.indexOf(words, at + 1);
        if (at < 0) {
            return {};
        }
    }
    return {static_cast<int>(at), static_cast<int>(at + words.size())};
}

template <typename E>
QString codes(const QList<E> &values)
{
    QStringList words;
    for (const E value : values) {
        words += QString(domain::code(value));
    }
    words.sort();
    return words.join(u',');
}

QString sortedList(const QString &cell)
{
    QStringList words = cell.split(u',', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u',');
}

QString number(std::optional<qint64> value)
{
    return value ? QString::number(*value) : QString();
}

// "al-Bayda" and "Bayda", "Deir ez-Zor" and "Deir Ezzor" are one name.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name.toLower().remove(u"al-"_s).remove(u"el-"_s)) {
        if (c.isLetter()) {
            plain += c;
        }
    }
    return plain;
}

} // namespace

class SampleReportsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void yields_data();
    void yields();
    void yieldsNothingElse_data();
    void yieldsNothingElse();

private:
    void checkFigure(const Expected &row, const domain::Analysis &analysis) const;
    void checkRelation(const Expected &row, const domain::CasualtyFigure &figure,
                       const domain::Analysis &analysis) const;
    [[nodiscard]] const Expected *expectedAt(const QString &file, const QString &kind,
                                             domain::TextSpan span) const;

    QList<Expected> rows;
    QHash<QString, QString> bodies;
    QHash<QString, domain::Analysis> analyses;
};

void SampleReportsTest::initTestCase()
{
    const extract::Analyser analyser(extract::Knowledge::load(u":/tawthiq"_s));
    const QString folder = QStringLiteral(TAWTHIQ_SOURCE_DIR "/resources/sample/");
    for (const QString &line : readText(folder + u"sample.tsv"_s).split(u'\n').mid(1)) {
        const QString file = line.section(u'\t', 0, 0);
        if (!file.isEmpty()) {
            const QDate published = QDate::fromString(line.section(u'\t', 2, 2), Qt::ISODate);
            QVERIFY2(published.isValid(), qPrintable(file));
            bodies.insert(file, readText(folder + file));
            analyses.insert(file, analyser.analyse(bodies.value(file), published));
        }
    }
    const QString table = readText(QStringLiteral(TAWTHIQ_TEST_DATA "/sample_expected.tsv"));
    for (const QString &line : table.split(u'\n').mid(1)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() >= 5) {
            const domain::TextSpan span = nth(bodies.value(cells[0]), cells[2], cells[3].toInt());
            QVERIFY2(!span.isEmpty(), qPrintable(line));
            rows += {cells[0], cells[1], cells[2], cells[4], span};
        }
    }
    QVERIFY(rows.size() > 200);
}

void SampleReportsTest::yields_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < rows.size(); ++i) {
        const Expected &row = rows.at(i);
        const QString name = row.file.section(u'-', 0, 0) + u' ' + row.kind + u' ' + row.exact + u" @"_s
            + QString::number(row.span.begin);
        QTest::newRow(qPrintable(name)) << i;
    }
}

void SampleReportsTest::yields()
{
    QFETCH(int, row);
    const Expected &expected = rows.at(row);
    const domain::Analysis &analysis = analyses[expected.file];
    if (expected.kind == u"figure") {
        checkFigure(expected, analysis);
        return;
    }
    const auto kind = domain::fromCode<domain::MentionKind>(expected.kind);
    QVERIFY(kind);
    const auto found =
        std::find_if(analysis.mentions.cbegin(), analysis.mentions.cend(), [&](const auto &mention) {
            return mention.kind == *kind && mention.span == expected.span;
        });
    QVERIFY2(found != analysis.mentions.cend(), "not found with this extent");
    if (const domain::TimeExpression *time = found->time()) {
        const QString mod = expected.value.section(u" mod="_s, 1);
        QCOMPARE(time->value, expected.value.section(u' ', 0, 0));
        QCOMPARE(QString(domain::code(time->modifier)), mod);
    } else if (const domain::PlaceReference *place = found->place()) {
        QCOMPARE(QString(domain::code(place->use)), expected.field(u"use"_s));
        QVERIFY2(!place->candidates.isEmpty(), "the gazetteer does not know it");
        QCOMPARE(place->candidates.first().country, expected.field(u"country"_s));
        if (!expected.field(u"adm1"_s).isEmpty()) {
            QCOMPARE(plainName(place->candidates.first().adm1), plainName(expected.field(u"adm1"_s)));
        }
    }
}

void SampleReportsTest::checkFigure(const Expected &row, const domain::Analysis &analysis) const
{
    const auto found = std::find_if(analysis.figures.cbegin(), analysis.figures.cend(),
                                    [&](const auto &figure) { return figure.span == row.span; });
    QVERIFY2(found != analysis.figures.cend(), "not found with this extent");
    QCOMPARE(QString(domain::code(found->measure)), row.field(u"measure"_s));
    QCOMPARE(codes(found->harm), sortedList(row.field(u"harm"_s)));
    QCOMPARE(codes(found->victim), sortedList(row.field(u"victim"_s)));
    QCOMPARE(QString(domain::code(found->qualifier)), row.field(u"qualifier"_s));
    QCOMPARE(number(found->value), row.field(u"value"_s));
    QCOMPARE(number(found->min), row.field(u"min"_s));
    QCOMPARE(number(found->max), row.field(u"max"_s));
    if (!row.field(u"polarity"_s).isEmpty()) {
        QCOMPARE(QString(domain::code(found->polarity)), row.field(u"polarity"_s));
    }
    checkRelation(row, *found, analysis);
}

// A tie to a figure that itself repeats the target is as good as one to the target.
void SampleReportsTest::checkRelation(const Expected &row, const domain::CasualtyFigure &figure,
                                      const domain::Analysis &analysis) const
{
    const QString relation = row.field(u"relation"_s);
    QCOMPARE(figure.relation ? QString(domain::code(figure.relation->type)) : QString(),
             relation.section(u':', 0, 0));
    if (relation.isEmpty()) {
        return;
    }
    const QString words = relation.section(u':', 1).section(u'@', 0, 0);
    const int occurrence = std::max(relation.section(u':', 1).section(u'@', 1).toInt(), 1);
    const domain::TextSpan target = nth(bodies.value(row.file), words, occurrence);
    QVERIFY(figure.relation->target != domain::NoIndex);
    const domain::CasualtyFigure *at = &analysis.figures.at(figure.relation->target);
    if (at->span != target && at->relation && at->relation->type == domain::RelationType::Repeats) {
        at = &analysis.figures.at(at->relation->target);
    }
    const Expected *other = expectedAt(row.file, u"figure"_s, at->span);
    const bool same = at->span == target
        || (other != nullptr && other->field(u"relation"_s) == u"repeats:"_s + relation.section(u':', 1));
    QVERIFY2(same, qPrintable(u"tied to "_s + at->span.in(bodies.value(row.file)).toString()));
}

const Expected *SampleReportsTest::expectedAt(const QString &file, const QString &kind,
                                              domain::TextSpan span) const
{
    for (const Expected &row : rows) {
        if (row.file == file && row.kind == kind && row.span == span) {
            return &row;
        }
    }
    return nullptr;
}

void SampleReportsTest::yieldsNothingElse_data()
{
    QTest::addColumn<QString>("file");
    for (auto it = bodies.cbegin(); it != bodies.cend(); ++it) {
        QTest::newRow(qPrintable(it.key())) << it.key();
    }
}

void SampleReportsTest::yieldsNothingElse()
{
    QFETCH(QString, file);
    QStringList others;
    const domain::Analysis &analysis = analyses[file];
    for (const domain::CasualtyFigure &figure : analysis.figures) {
        if (expectedAt(file, u"figure"_s, figure.span) == nullptr) {
            others += u"figure "_s + figure.span.in(bodies.value(file)).toString();
        }
    }
    for (const domain::Mention &mention : analysis.mentions) {
        const bool listed =
            mention.kind == domain::MentionKind::Place || mention.kind == domain::MentionKind::Time;
        const bool nested =
            mention.place() != nullptr && mention.place()->use == domain::MentionUse::PartOfName;
        if (listed && !nested
            && expectedAt(file, QString(domain::code(mention.kind)), mention.span) == nullptr) {
            others +=
                QString(domain::code(mention.kind)) + u' ' + mention.span.in(bodies.value(file)).toString();
        }
    }
    QVERIFY2(others.isEmpty(), qPrintable(others.join(u" | "_s)));
}

QTEST_APPLESS_MAIN(SampleReportsTest)
#include "samplereports_test.moc"
