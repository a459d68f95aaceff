// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysiscodec.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tawthiq::store {

using namespace domain;

class AnalysisCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackEveryField();
    void keepsExtremes();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void survivesRubbish();

private:
    static Analysis example();
};

namespace {

constexpr int BodyUnits = 200;

CasualtyFigure exampleFigure()
{
    CasualtyFigure figure;
    figure.span = {10, 20};
    figure.sentence = 0;
    figure.rule = u"figure.number_then_harm"_s;
    figure.measure = Measure::Bodies;
    figure.harm = {Harm::Killed, Harm::Executed};
    figure.victim = {Victim::Child};
    figure.civilianStatus = CivilianStatus::Civilian;
    figure.qualifier = Qualifier::MoreThan;
    figure.numberForm = NumberForm::Words;
    figure.lexeme = u"عشرات"_s;
    figure.value = 130;
    figure.min = 131;
    figure.relation =
        FigureRelation{RelationType::PartOf, 0, Certainty::Ambiguous, RelationType::InAdditionTo, 0};
    figure.attribution = Attribution{1, NoIndex, {30, 34}, AttributionKind::Official, SlotScope::Extended};
    figure.perpetrators = {1};
    figure.perpetratorStatus = PerpetratorStatus::Denied;
    figure.weapon = {Weapon::Airstrike};
    figure.target = {Target::Market};
    figure.named = {0};
    figure.place = 0;
    figure.placeScope = SlotScope::SameSentence;
    figure.interval = 0;
    figure.timeScope = SlotScope::Extended;
    figure.polarity = Polarity::Negated;
    figure.modality = Modality::Feared;
    figure.reportStatus = ReportStatus::Disputed;
    figure.stage = TollStage::Final;
    figure.aggregate = true;
    figure.evidence = {{u"harm"_s, {12, 15}, u"harm.verb"_s}};
    return figure;
}

} // namespace

Analysis AnalysisCodecTest::example()
{
    Analysis analysis;
    analysis.sentences = {{0, {0, 50}, SentenceRole::Title}, {1, {51, 200}, SentenceRole::Body}};
    Mention place;
    place.span = {0, 5};
    place.sentence = 0;
    place.rule = u"place.gazetteer"_s;
    PlaceCandidate candidate;
    candidate.id = u"SY-ID"_s;
    candidate.nameAr = u"إدلب"_s;
    candidate.precision = GeoPrecision::Adm1;
    candidate.longitude = -36.6;
    candidate.score = 0.75;
    place.value = PlaceReference{MentionUse::Location, true, GeoPrecision::Adm1, {candidate, {}}};
    Mention time;
    time.kind = MentionKind::Time;
    time.span = {30, 45};
    time.sentence = 1;
    time.nestedIn = 0;
    time.value = TimeExpression{TimeType::Date,
                                u"2021-10-15"_s,
                                TimeModifier::Before,
                                QDate(2021, 10, 15),
                                QDate(),
                                DatePrecision::Day,
                                true,
                                0,
                                u"gregory"_s,
                                u"time.day"_s};
    Mention number;
    number.kind = MentionKind::Number;
    number.span = {60, 62};
    number.value =
        NumberValue{Qualifier::About, NumberForm::Mixed, 2.5, std::nullopt, 1e300, true, true, u"نحو"_s};
    Mention person;
    person.kind = MentionKind::Person;
    person.span = {70, 75};
    person.value = PersonReference{u"وزير"_s, true, 3};
    Mention organisation;
    organisation.kind = MentionKind::Organisation;
    organisation.span = {80, 85};
    organisation.value = OrganisationReference{u"SYR_GOV"_s, u"Government"_s, NoIndex};
    analysis.mentions = {place, time, number, person, organisation, Mention{}};
    analysis.intervals = {{{30, 60}, 1, 1}};
    analysis.figures = {exampleFigure(), CasualtyFigure{}};
    analysis.inferredPublication = {PublicationBasis::Byline, QDate(2021, 1, 1), QDate(2021, 1, 2), 1};
    analysis.engineVersion = u"1"_s;
    analysis.dataHash = u"abc"_s;
    return analysis;
}

void AnalysisCodecTest::givesBackEveryField()
{
    const QByteArray bytes = packAnalysis(example());
    const auto back = unpackAnalysis(bytes, BodyUnits);
    QVERIFY(back);
    QCOMPARE(packAnalysis(*back), bytes);
    QCOMPARE(back->mentions[0].place()->candidates[0].longitude, std::optional(-36.6));
    QCOMPARE(back->mentions[1].time()->from, QDate(2021, 10, 15));
    QVERIFY(!back->mentions[1].time()->to.isValid());
    QCOMPARE(back->mentions[2].number()->value, std::optional(2.5));
    QVERIFY(!back->mentions[2].number()->min);
    QCOMPARE(back->mentions[3].person()->role, u"وزير"_s);
    QCOMPARE(back->mentions[4].organisation()->actor, u"SYR_GOV"_s);
    QCOMPARE(back->mentions[5].value.index(), std::size_t(0));
    const CasualtyFigure &figure = back->figures[0];
    QCOMPARE(figure.harm, (QList<Harm>{Harm::Killed, Harm::Executed}));
    QCOMPARE(figure.value, std::optional<qint64>(130));
    QVERIFY(!figure.max);
    QCOMPARE(figure.relation->alternative, std::optional(RelationType::InAdditionTo));
    QCOMPARE(figure.attribution->cue, (TextSpan{30, 34}));
    QCOMPARE(figure.evidence[0].slot, u"harm"_s);
    QCOMPARE(back->inferredPublication.notAfter, QDate(2021, 1, 2));
    QCOMPARE(back->dataHash, u"abc"_s);
}

void AnalysisCodecTest::keepsExtremes()
{
    Analysis analysis;
    analysis.figures = {CasualtyFigure{}};
    analysis.figures[0].value = std::numeric_limits<qint64>::max();
    analysis.figures[0].min = std::numeric_limits<qint64>::min();
    analysis.figures[0].max = 0;
    analysis.figures[0].lexeme = QString(100'000, u'ع');
    const auto back = unpackAnalysis(packAnalysis(analysis), 0);
    QVERIFY(back);
    QCOMPARE(back->figures[0].value, analysis.figures[0].value);
    QCOMPARE(back->figures[0].min, analysis.figures[0].min);
    QCOMPARE(back->figures[0].max, analysis.figures[0].max);
    QCOMPARE(back->figures[0].lexeme, analysis.figures[0].lexeme);
    QVERIFY(unpackAnalysis(packAnalysis({}), 0));
}

void AnalysisCodecTest::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("body shorter than a span") << 0;
    QTest::newRow("figure at a place that is not there") << 1;
    QTest::newRow("backwards span") << 2;
    QTest::newRow("relation to no figure") << 3;
    QTest::newRow("negative reference") << 4;
}

void AnalysisCodecTest::refusesWhatDoesNotFit()
{
    QFETCH(int, what);
    Analysis analysis = example();
    switch (what) {
    case 1:
        analysis.figures[0].place = 6;
        break;
    case 2:
        analysis.mentions[0].span = {5, 0};
        break;
    case 3:
        analysis.figures[0].relation->target = 2;
        break;
    case 4:
        analysis.mentions[1].value = TimeExpression{};
        std::get<TimeExpression>(analysis.mentions[1].value).anchorMention = -2;
        break;
    default:
        break;
    }
    QVERIFY(!unpackAnalysis(packAnalysis(analysis), what == 0 ? BodyUnits - 1 : BodyUnits));
}

// Whatever the bytes are: an answer, no crash, and never a span outside the body.
void AnalysisCodecTest::survivesRubbish()
{
    QVERIFY(!unpackAnalysis({}, BodyUnits));
    QVERIFY(!unpackAnalysis("rubbish", BodyUnits));
    const QByteArray good = qUncompress(packAnalysis(example()));
    QRandomGenerator random(1);
    constexpr int Tries = 5000;
    for (int i = 0; i < Tries; ++i) {
        QByteArray bad = good;
        const int changes = random.bounded(1, 4);
        for (int c = 0; c < changes; ++c) {
            bad[random.bounded(int(bad.size()))] = char(random.bounded(256));
        }
        if (random.bounded(4) == 0) {
            bad.truncate(random.bounded(int(bad.size())));
        }
        const auto back = unpackAnalysis(qCompress(bad), BodyUnits);
        if (back) {
            for (const Mention &mention : back->mentions) {
                QVERIFY(mention.span.begin >= 0 && mention.span.end <= BodyUnits);
            }
        }
    }
}

} // namespace tawthiq::store

QTEST_GUILESS_MAIN(tawthiq::store::AnalysisCodecTest)
#include "analysiscodec_test.moc"
