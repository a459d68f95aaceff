// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor.h"

#include "analysiscodec.h"
#include "analysisstore.h"
#include "anchor.h"
#include "annotationstore.h"
#include "corrections.h"
#include "deriver.h"
#include "publicationdiff.h"
#include "reportstore.h"
#include "reviewer.h"
#include "reviewstore.h"
#include "searchindex.h"
#include "stepstate.h"
#include "transaction.h"

#include "storable.h"

using namespace Qt::StringLiterals;

namespace tawthiq::library {

namespace {

const QString SetPublicationDate = u"set_publication_date"_s;
const QString SaveNote = u"save_note"_s;
const QString RemoveNote = u"remove_note"_s;

domain::Error nothingTo(const QString &what)
{
    return {domain::ErrorCode::NotFound, u"There is nothing to %1."_s.arg(what), {}, 0};
}

// Runs `edit` as one transaction; it answers with an Outcome or a Result.
template <typename Edit>
auto inTransaction(store::Connection &connection, const Edit &edit) -> decltype(edit())
{
    store::Transaction transaction(connection);
    if (!transaction.begun()) {
        return transaction.begun().error();
    }
    auto result = edit();
    if (!result) {
        return result;
    }
    if (auto done = transaction.commit(); !done) {
        return done.error();
    }
    return result;
}

// Whether the engine of today made it.
bool isCurrent(const domain::Analysis &analysis, const extract::Analyser &analyser)
{
    return analysis.engineVersion == QLatin1StringView(extract::EngineVersion)
        && analysis.dataHash == analyser.knowledge().lexicon->dataHash();
}

} // namespace

domain::Result<OpenedReport> openReport(store::Connection &connection, const extract::Analyser &analyser,
                                        domain::ReportId id)
{
    auto report = store::ReportStore(connection).report(id);
    if (!report) {
        return report.error();
    }
    const auto content = store::AnalysisStore(connection).content(id);
    if (!content) {
        return content.error();
    }
    auto annotations = store::AnnotationStore(connection).ofReport(id);
    if (!annotations) {
        return annotations.error();
    }
    auto reviews = store::ReviewStore(connection).inForce(id);
    if (!reviews) {
        return reviews.error();
    }
    auto analysis = store::unpackAnalysis(*content, static_cast<int>(report->body.size()));
    if (!analysis || !isCurrent(*analysis, analyser)) {
        analysis = analyser.analyse(report->body, report->publishedOn);
    }
    applyCorrections(*analysis, *reviews, analyser.knowledge().gazetteer);
    return OpenedReport{std::move(*report), std::move(*analysis), std::move(*annotations),
                        std::move(*reviews)};
}

// Sets the date in force and everything that follows from it.
domain::Outcome Editor::publish(domain::ReportId id, const QJsonObject &state)
{
    store::ReportStore reports(m_connection);
    const auto report = reports.report(id);
    const auto before = reports.publication(id);
    if (!report || !before) {
        return report ? before.error() : report.error();
    }
    const store::Publication wanted = publicationOf(state);
    const auto after = reports.setPublication(id, wanted.day, wanted.basis);
    if (!after) {
        return after.error();
    }
    const store::SearchTokens tokens = store::searchTokensOf(*report);
    store::SearchIndex index(m_connection);
    if (auto done = index.remove(before->rank, tokens); !done) {
        return done;
    }
    if (auto done = index.insert(after->rank, tokens); !done) {
        return done;
    }
    return Deriver(m_connection, m_analyser)
        .write(*report, m_analyser.analyse(report->body, wanted.day), before->rank, after->rank);
}

domain::Result<PublicationChange> Editor::setPublicationDate(domain::ReportId id, QDate date)
{
    auto before = openReport(m_connection, m_analyser, id);
    if (!before) {
        return before.error();
    }
    constexpr int LastYear = 9999;
    if (date.isValid() && (date.year() < 1 || date.year() > LastYear)) {
        return domain::Error{
            domain::ErrorCode::BadInput, u"A publication date lies in the years 1 to 9999."_s, {}, 0};
    }
    const auto basis =
        date.isValid() ? domain::PublicationBasis::SetByPerson : domain::PublicationBasis::Unknown;
    const domain::Report &report = before->report;
    if (report.publishedOn == date && report.publicationBasis == basis) {
        return PublicationChange{std::move(*before), {}};
    }
    const store::HistoryStep step{0, SetPublicationDate, id,
                                  toState(report.publishedOn, report.publicationBasis), toState(date, basis)};
    return inTransaction(m_connection, [&]() -> domain::Result<PublicationChange> {
        if (auto done = publish(id, step.after); !done) {
            return done.error();
        }
        if (auto done = store::HistoryStore(m_connection).add(step); !done) {
            return done.error();
        }
        auto after = openReport(m_connection, m_analyser, id);
        if (!after) {
            return after.error();
        }
        auto changed = changedTimes(before->analysis, after->analysis, after->report.body);
        return PublicationChange{std::move(*after), std::move(changed)};
    });
}

domain::Result<domain::Annotation> Editor::saveAnnotation(const domain::Annotation &annotation)
{
    return inTransaction(m_connection, [&]() -> domain::Result<domain::Annotation> {
        store::AnnotationStore notes(m_connection);
        store::HistoryStep step{0, SaveNote, annotation.report, {}, {}};
        domain::Annotation saved = annotation;
        saved.modifiedAt = QDateTime::currentDateTimeUtc();
        saved.createdAt = saved.modifiedAt;
        if (annotation.id != 0) {
            const auto old = notes.annotation(annotation.id);
            if (!old) {
                return old.error();
            }
            saved.report = old->report;
            saved.createdAt = old->createdAt;
            step.before = toState(*old);
            step.report = old->report;
        }
        const auto report = store::ReportStore(m_connection).report(saved.report);
        if (!report) {
            return report.error();
        }
        if (auto done = anchor(saved, report->body); !done) {
            return done.error();
        }
        text::makeStorable(saved.note);
        text::makeStorable(saved.author);
        if (saved.id == 0) {
            const auto id = notes.insert(saved);
            if (!id) {
                return id.error();
            }
            saved.id = *id;
        } else if (auto done = notes.update(saved); !done) {
            return done.error();
        }
        step.after = toState(saved);
        const auto done = store::HistoryStore(m_connection).add(step);
        return done ? domain::Result<domain::Annotation>(saved) : done.error();
    });
}

domain::Result<domain::ReportId> Editor::removeAnnotation(domain::AnnotationId id)
{
    return inTransaction(m_connection, [&]() -> domain::Result<domain::ReportId> {
        store::AnnotationStore notes(m_connection);
        const auto old = notes.annotation(id);
        if (!old) {
            return old.error();
        }
        if (auto done = notes.remove(id); !done) {
            return done.error();
        }
        const auto done =
            store::HistoryStore(m_connection).add({0, RemoveNote, old->report, toState(*old), {}});
        return done ? domain::Result<domain::ReportId>(old->report) : done.error();
    });
}

// Only a decision about a place can move a report in lists and filters; accepting a figure stays cheap.
domain::Outcome Editor::deriveIfMoved(domain::ReportId report, const QList<domain::Review> &decisions)
{
    const bool places = std::any_of(decisions.cbegin(), decisions.cend(), [](const domain::Review &review) {
        return review.object.kind == domain::code(domain::MentionKind::Place);
    });
    return places ? Deriver(m_connection, m_analyser).writeAgain(report) : domain::Outcome(domain::Done{});
}

domain::Result<domain::ReportId> Editor::review(domain::ReportId report,
                                                const QList<domain::Review> &decisions)
{
    return inTransaction(m_connection, [&]() -> domain::Result<domain::ReportId> {
        const auto step = Reviewer(m_connection).decide(report, decisions);
        if (!step) {
            return step.error();
        }
        if (auto done = deriveIfMoved(report, decisions); !done) {
            return done.error();
        }
        const auto done = store::HistoryStore(m_connection).add(*step);
        return done ? domain::Result<domain::ReportId>(report) : done.error();
    });
}

// Brings what the step changed into `state`, one of its two ends.
domain::Outcome Editor::apply(const store::HistoryStep &step, const QJsonObject &state)
{
    if (step.name == SetPublicationDate) {
        return publish(step.report, state);
    }
    if (Reviewer::isReview(step)) {
        const auto done = Reviewer(m_connection).restore(state);
        return done ? deriveIfMoved(step.report, reviewsOf(step.after)) : done;
    }
    store::AnnotationStore notes(m_connection);
    const domain::AnnotationId id = annotationOf(step.before.isEmpty() ? step.after : step.before).id;
    if (state.isEmpty()) {
        return notes.remove(id);
    }
    if (notes.annotation(id)) {
        return notes.update(annotationOf(state));
    }
    const auto inserted = notes.insert(annotationOf(state));
    return inserted ? domain::Outcome(domain::Done{}) : inserted.error();
}

domain::Result<domain::ReportId> Editor::travel(const store::HistoryStep &step, bool back)
{
    return inTransaction(m_connection, [&]() -> domain::Result<domain::ReportId> {
        if (auto done = apply(step, back ? step.before : step.after); !done) {
            return done.error();
        }
        const auto done = store::HistoryStore(m_connection).mark(step.id, back);
        return done ? domain::Result<domain::ReportId>(step.report) : done.error();
    });
}

domain::Result<domain::ReportId> Editor::undo()
{
    const auto step = store::HistoryStore(m_connection).nextToUndo();
    if (!step) {
        return step.error();
    }
    return *step ? travel(**step, true) : nothingTo(u"undo"_s);
}

domain::Result<domain::ReportId> Editor::redo()
{
    const auto step = store::HistoryStore(m_connection).nextToRedo();
    if (!step) {
        return step.error();
    }
    return *step ? travel(**step, false) : nothingTo(u"redo"_s);
}

} // namespace tawthiq::library
