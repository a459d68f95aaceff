// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of a printed analysis: code points, quotes, ids, filters.
#include "analysisjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tawthiq;
using exchange::JsonKinds;

class AnalysisJsonTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offsetsAreCodePoints();
    void figureNamesItsSlots();
    void numbersOnlyWhenAsked();
    void filterKeepsWhatFiguresPointTo();
    void intervalIsReferredTo();
    void headIsAsGiven();
    void kinds_data();
    void kinds();

private:
    QString m_body = u"😀 قصف 𐤀 إدلب منذ 3 حزيران حتى تموز: قُتل 130 شخصا بحسب المرصد"_s;

    [[nodiscard]] domain::TextSpan spanOf(const QString &words) const
    {
        const int at = static_cast<int>(m_body.indexOf(words));
        return {at, at + static_cast<int>(words.size())};
    }
    [[nodiscard]] domain::Analysis analysis() const;
    [[nodiscard]] QJsonObject print(const domain::Analysis &analysis, const JsonKinds &kinds = {}) const
    {
        std::string out;
        exchange::appendAnalysisJson(out, {"\"r1\"", QDate(2021, 11, 5)}, m_body, analysis, kinds);
        return QJsonDocument::fromJson(QByteArray::fromStdString(out)).object();
    }
};

domain::Analysis AnalysisJsonTest::analysis() const
{
    domain::Analysis result;
    result.sentences += {0, {0, static_cast<int>(m_body.size())}, domain::SentenceRole::Title};
    domain::PlaceReference place;
    domain::PlaceCandidate candidate;
    candidate.id = u"SY-ID"_s;
    candidate.country = u"SY"_s;
    place.candidates += candidate;
    candidate.id = u"other"_s;
    place.candidates += candidate;
    result.mentions += {domain::MentionKind::Place, spanOf(u"إدلب"_s), 0, u"place.gazetteer"_s, -1, place};
    domain::TimeExpression time;
    time.value = u"2021-06-03"_s;
    time.from = time.to = QDate(2021, 6, 3);
    time.anchoredToPublication = true;
    result.mentions += {domain::MentionKind::Time, spanOf(u"3 حزيران"_s), 0, u"time.day_month"_s, -1, time};
    time.value = u"2021-07"_s;
    time.anchorMention = 1;
    result.mentions += {domain::MentionKind::Time, spanOf(u"تموز"_s), 0, u"time.month"_s, -1, time};
    domain::NumberValue number;
    number.value = 130;
    result.mentions += {domain::MentionKind::Number, spanOf(u"130"_s), 0, u"number.digits"_s, -1, number};
    result.mentions += {domain::MentionKind::Organisation,
                        spanOf(u"المرصد"_s),
                        0,
                        u"organisation.lexicon"_s,
                        -1,
                        domain::OrganisationReference{u"SOHR"_s, {}, -1}};
    result.intervals += {spanOf(u"منذ 3 حزيران حتى تموز"_s), 1, 2};
    domain::CasualtyFigure figure;
    figure.span = spanOf(u"130 شخصا"_s);
    figure.sentence = 0;
    figure.harm = {domain::Harm::Killed};
    figure.victim = {domain::Victim::Person};
    figure.value = figure.min = figure.max = 130;
    figure.place = 0;
    figure.interval = 0;
    figure.attribution = domain::Attribution{4, -1, spanOf(u"بحسب"_s), domain::AttributionKind::MediaReport,
                                             domain::SlotScope::SameSentence};
    figure.evidence += {u"harm"_s, spanOf(u"قُتل"_s), u"figure.verb"_s};
    result.figures += figure;
    return result;
}

void AnalysisJsonTest::offsetsAreCodePoints()
{
    const QList<char32_t> points = [this] {
        const auto ucs4 = m_body.toUcs4();
        return QList<char32_t>(ucs4.begin(), ucs4.end());
    }();
    const QJsonObject line = print(analysis(), JsonKinds::all());
    const QJsonArray mentions = line.value("mentions"_L1).toArray();
    QCOMPARE(mentions.size(), 5);
    for (const QJsonValue &mention : mentions) {
        const int start = mention.toObject().value("start"_L1).toInt();
        const int end = mention.toObject().value("end"_L1).toInt();
        QCOMPARE(QString::fromUcs4(points.constData() + start, end - start),
                 mention.toObject().value("exact"_L1).toString());
    }
    QCOMPARE(mentions[0].toObject().value("start"_L1).toInt(), spanOf(u"إدلب"_s).begin - 2);
    QCOMPARE(line.value("sentences"_L1).toArray()[0].toObject().value("end"_L1).toInt(), points.size());
}

void AnalysisJsonTest::figureNamesItsSlots()
{
    const QJsonObject figure = print(analysis()).value("figures"_L1).toArray()[0].toObject();
    QCOMPARE(figure.value("id"_L1).toString(), u"f1"_s);
    QCOMPARE(figure.value("exact"_L1).toString(), u"130 شخصا"_s);
    QCOMPARE(figure.value("harm"_L1).toArray(), QJsonArray{u"killed"_s});
    QCOMPARE(figure.value("min"_L1).toInt(), 130);
    QVERIFY(figure.value("relation"_L1).isNull());
    QCOMPARE(figure.value("place"_L1).toString(), u"m1"_s);
    QCOMPARE(figure.value("time"_L1).toString(), u"i0"_s);
    QCOMPARE(figure.value("attribution"_L1).toString(), u"m5"_s);
    const QJsonObject detail = figure.value("attribution_detail"_L1).toObject();
    QCOMPARE(detail.value("cue"_L1).toObject().value("exact"_L1).toString(), u"بحسب"_s);
    QCOMPARE(detail.value("kind"_L1).toString(), u"media_report"_s);
    QCOMPARE(figure.value("aggregate"_L1).toBool(true), false);
    const QJsonObject evidence = figure.value("evidence"_L1).toArray()[0].toObject();
    QCOMPARE(evidence.value("exact"_L1).toString(), u"قُتل"_s);
}

void AnalysisJsonTest::numbersOnlyWhenAsked()
{
    const auto kindsOf = [](const QJsonObject &line) {
        QStringList kinds;
        for (const QJsonValue &mention : line.value("mentions"_L1).toArray()) {
            kinds += mention.toObject().value("kind"_L1).toString();
        }
        return kinds;
    };
    QVERIFY(!kindsOf(print(analysis())).contains(u"number"_s));
    QVERIFY(kindsOf(print(analysis(), JsonKinds::all())).contains(u"number"_s));
}

void AnalysisJsonTest::filterKeepsWhatFiguresPointTo()
{
    const QJsonObject line = print(analysis(), *JsonKinds::parse(u"figure"));
    QStringList ids;
    for (const QJsonValue &mention : line.value("mentions"_L1).toArray()) {
        ids += mention.toObject().value("id"_L1).toString();
    }
    QCOMPARE(ids, (QStringList{u"m1"_s, u"m2"_s, u"m3"_s, u"m5"_s}));
    const QJsonObject places = print(analysis(), *JsonKinds::parse(u"place"));
    QCOMPARE(places.value("mentions"_L1).toArray().size(), 1);
    QCOMPARE(places.value("figures"_L1).toArray().size(), 0);
    QCOMPARE(places.value("intervals"_L1).toArray().size(), 0);
}

void AnalysisJsonTest::intervalIsReferredTo()
{
    const QJsonObject line = print(analysis());
    const QJsonObject interval = line.value("intervals"_L1).toArray()[0].toObject();
    QCOMPARE(interval.value("id"_L1).toString(), u"i0"_s);
    QCOMPARE(interval.value("begin"_L1).toString(), u"m2"_s);
    QCOMPARE(interval.value("end"_L1).toString(), u"m3"_s);
    const QJsonArray mentions = line.value("mentions"_L1).toArray();
    QCOMPARE(mentions[1].toObject().value("anchor"_L1).toString(), u"published"_s);
    QCOMPARE(mentions[2].toObject().value("anchor"_L1).toString(), u"m2"_s);
    const QJsonObject place = mentions[0].toObject();
    QCOMPARE(place.value("place"_L1).toObject().value("country"_L1).toString(), u"SY"_s);
    QCOMPARE(place.value("alternatives"_L1).toArray(), QJsonArray{u"other"_s});
}

void AnalysisJsonTest::headIsAsGiven()
{
    std::string out;
    exchange::appendAnalysisJson(out, {"12345678901234567890", {}}, m_body, {}, {});
    QVERIFY(out.starts_with("{\"id\":12345678901234567890,\"published\":null,"));
    QVERIFY(out.find('\n') == std::string::npos);
}

void AnalysisJsonTest::kinds_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<bool>("known");
    QTest::newRow("all") << u"all"_s << true;
    QTest::newRow("several") << u"figure, place,time"_s << true;
    QTest::newRow("unknown") << u"figure,plaice"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("only commas") << u",,"_s << false;
}

void AnalysisJsonTest::kinds()
{
    QFETCH(QString, list);
    QFETCH(bool, known);
    QCOMPARE(JsonKinds::parse(list).has_value(), known);
}

QTEST_APPLESS_MAIN(AnalysisJsonTest)
#include "analysisjson_test.moc"
