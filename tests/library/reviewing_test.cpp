// SPDX-License-Identifier: GPL-3.0-or-later
#include "corrections.h"
#include "libraryfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tawthiq::library {

using domain::Review;
using domain::ReviewStatus;

class ReviewingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void decides_data();
    void decides();
    void lastDecisionHolds();
    void undoKeepsTheHistory();
    void decidesSeveralInOneStep();
    void outlivesTheProgram();
    void refuses_data();
    void refuses();
    void countsFigures();
    void aCorrectedPlaceMovesTheReport();

private:
    [[nodiscard]] Review decision(ReviewStatus status, const QString &reason = {}) const;
    [[nodiscard]] ReviewStatus status() const;

    std::unique_ptr<LibraryFixture> m_fixture;
    std::unique_ptr<Library> m_library;
    domain::ReportId m_report = 0;
    domain::ReviewedObject m_figure;
};

void ReviewingTest::init()
{
    m_library.reset();
    m_fixture = std::make_unique<LibraryFixture>();
    auto opened = m_fixture->open();
    QVERIFY(opened);
    m_library = std::move(*opened);
    const QString file =
        m_fixture->write(u"one.txt"_s, "قصف على حلب\nقتل ثلاثة مدنيين في حلب، وأصيب خمسة آخرون بجروح.\n");
    const auto summary = LibraryFixture::import(*m_library, {file}, QDate(2021, 11, 5));
    QVERIFY(summary);
    m_report = summary->outcomes.first().report;
    const auto report = m_library->report(m_report);
    QVERIFY(report);
    QCOMPARE(report->analysis.figures.size(), 2);
    m_figure = {u"figure"_s, report->analysis.figures.first().span};
}

Review ReviewingTest::decision(ReviewStatus status, const QString &reason) const
{
    Review review;
    review.object = m_figure;
    review.status = status;
    review.reason = reason;
    return review;
}

ReviewStatus ReviewingTest::status() const
{
    const auto report = m_library->report(m_report);
    return report ? domain::statusOf(report->reviews, m_figure) : ReviewStatus::Unreviewed;
}

void ReviewingTest::decides_data()
{
    QTest::addColumn<ReviewStatus>("wanted");
    QTest::addColumn<QString>("reason");
    QTest::newRow("accept") << ReviewStatus::Accepted << QString();
    QTest::newRow("reject") << ReviewStatus::Rejected << u"wrong_value"_s;
    QTest::newRow("correct") << ReviewStatus::Corrected << u"العدد في الجملة التالية"_s;
}

void ReviewingTest::decides()
{
    QFETCH(ReviewStatus, wanted);
    QFETCH(QString, reason);
    QVERIFY(m_library->review(m_report, {decision(wanted, reason)}));
    const auto report = m_library->report(m_report);
    const Review *review = domain::reviewOf(report->reviews, m_figure);
    QVERIFY(review != nullptr);
    QCOMPARE(review->status, wanted);
    QCOMPARE(review->reason, reason);
    QCOMPARE(review->exact, m_figure.span.in(report->report.body).toString());
    QVERIFY(!review->by.isEmpty());
    QVERIFY(review->at.isValid());
    QCOMPARE(m_library->verify().value(), QStringList());
}

void ReviewingTest::lastDecisionHolds()
{
    QVERIFY(m_library->review(m_report, {decision(ReviewStatus::Accepted)}));
    QVERIFY(m_library->review(m_report, {decision(ReviewStatus::Rejected, u"duplicate"_s)}));
    QCOMPARE(status(), ReviewStatus::Rejected);
    const auto history = m_library->reviewHistory(m_report, m_figure);
    QVERIFY(history);
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->first().status, ReviewStatus::Accepted);
}

void ReviewingTest::undoKeepsTheHistory()
{
    QVERIFY(m_library->review(m_report, {decision(ReviewStatus::Accepted)}));
    QCOMPARE(m_library->undoState().undoName, u"accept"_s);
    QCOMPARE(m_library->undo().value(), m_report);
    QCOMPARE(status(), ReviewStatus::Unreviewed);
    QCOMPARE(m_library->redo().value(), m_report);
    QCOMPARE(status(), ReviewStatus::Accepted);
    QCOMPARE(m_library->reviewHistory(m_report, m_figure)->size(), 3);
}

void ReviewingTest::decidesSeveralInOneStep()
{
    Review second = decision(ReviewStatus::Accepted);
    second.object.span = m_library->report(m_report)->analysis.figures.last().span;
    QVERIFY(m_library->review(m_report, {decision(ReviewStatus::Accepted), second}));
    QCOMPARE(m_library->report(m_report)->reviews.size(), 2);
    QVERIFY(m_library->undo());
    QCOMPARE(domain::statusOf(m_library->report(m_report)->reviews, second.object), ReviewStatus::Unreviewed);
    QCOMPARE(status(), ReviewStatus::Unreviewed);
}

void ReviewingTest::outlivesTheProgram()
{
    QVERIFY(m_library->review(m_report, {decision(ReviewStatus::Accepted)}));
    m_library.reset();
    auto opened = m_fixture->open();
    QVERIFY(opened);
    m_library = std::move(*opened);
    QCOMPARE(status(), ReviewStatus::Accepted);
    QCOMPARE(m_library->undoState().undoName, u"accept"_s);
}

void ReviewingTest::refuses_data()
{
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::addColumn<ReviewStatus>("wanted");
    QTest::addColumn<QString>("reason");
    QTest::newRow("behind the text") << 10 << 100000 << ReviewStatus::Accepted << QString();
    QTest::newRow("before the text") << -5 << 3 << ReviewStatus::Accepted << QString();
    QTest::newRow("no words") << 5 << 5 << ReviewStatus::Accepted << QString();
    QTest::newRow("turned round") << 9 << 5 << ReviewStatus::Accepted << QString();
    QTest::newRow("rejected without a reason") << 0 << 3 << ReviewStatus::Rejected << u"  "_s;
}

void ReviewingTest::refuses()
{
    QFETCH(int, begin);
    QFETCH(int, end);
    QFETCH(ReviewStatus, wanted);
    QFETCH(QString, reason);
    Review review = decision(wanted, reason);
    review.object.span = {begin, end};
    const auto done = m_library->review(m_report, {decision(ReviewStatus::Accepted), review});
    QVERIFY(!done);
    QCOMPARE(done.error().code, domain::ErrorCode::BadInput);
    QVERIFY(m_library->report(m_report)->reviews.isEmpty()); // nor the good one: all or nothing
    QVERIFY(!m_library->review(m_report, {}));
    QVERIFY(!m_library->review(m_report + 7, {decision(ReviewStatus::Accepted)}));
}

void ReviewingTest::countsFigures()
{
    const auto reviewed = [this] { return m_library->reports({}, {}, 10)->rows.first().reviewedCount; };
    QCOMPARE(reviewed(), 0);
    QVERIFY(m_library->review(m_report, {decision(ReviewStatus::Accepted)}));
    QCOMPARE(reviewed(), 1);
    Review place = decision(ReviewStatus::Accepted);
    place.object = {u"place"_s, {8, 11}};
    QVERIFY(m_library->review(m_report, {place}));
    QCOMPARE(reviewed(), 1); // places are no figures
    QVERIFY(m_library->review(m_report, {decision(ReviewStatus::Unreviewed)}));
    QCOMPARE(reviewed(), 0);
}

void ReviewingTest::aCorrectedPlaceMovesTheReport()
{
    const auto inside = [this](const QString &code) {
        domain::Query query;
        query.placeIds = {code};
        return m_library->reports(query, {}, 10)->total;
    };
    const domain::Analysis analysis = m_library->report(m_report)->analysis;
    QList<Review> corrections;
    for (const domain::Mention &mention : analysis.mentions) {
        if (mention.kind == domain::MentionKind::Place) {
            corrections += placeCorrection(mention, u"SY-ID-S"_s);
        }
    }
    QVERIFY(!corrections.isEmpty());
    QCOMPARE(inside(u"SY-HL"_s), 1);
    QVERIFY(m_library->review(m_report, corrections));
    QCOMPARE(inside(u"SY-HL"_s), 0);
    QCOMPARE(inside(u"SY-ID"_s), 1);
    const domain::Analysis after = m_library->report(m_report)->analysis;
    for (const domain::Mention &mention : after.mentions) {
        if (const domain::PlaceReference *place = mention.place()) {
            QCOMPARE(place->candidates.first().id, u"SY-ID-S"_s);
            QCOMPARE(place->candidates.first().reason, u"chosen"_s);
            QCOMPARE(place->candidates.at(1).id, u"SY-HL"_s); // the machine's value is kept and shown
        }
    }
    QVERIFY(m_library->setPublicationDate(m_report, QDate(2021, 11, 7))); // re-analysis keeps it
    QCOMPARE(inside(u"SY-ID"_s), 1);
    QVERIFY(m_library->undo());
    QVERIFY(m_library->undo());
    QCOMPARE(inside(u"SY-HL"_s), 1);
    QCOMPARE(m_library->verify().value(), QStringList());
}

} // namespace tawthiq::library

QTEST_GUILESS_MAIN(tawthiq::library::ReviewingTest)
#include "reviewing_test.moc"
