// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifier.h"

#include "analysiscodec.h"
#include "analysisstore.h"
#include "anchor.h"
#include "annotationstore.h"
#include "draftpreparer.h"
#include "historystore.h"
#include "reportstore.h"
#include "searchindex.h"
#include "statement.h"
#include "stepstate.h"

#include <QCryptographicHash>
#include <QMap>

using namespace Qt::StringLiterals;

namespace tawthiq::library {

domain::Result<QStringList> Verifier::verify()
{
    m_findings.clear();
    checkDatabase();
    checkKeys();
    checkPlaces();
    checkIndex();
    checkHistory();
    const auto ids = store::ReportStore(m_connection).allIds();
    if (!ids) {
        m_findings += ids.error().message;
        return m_findings;
    }
    for (const domain::ReportId id : *ids) {
        checkReport(id);
    }
    return m_findings;
}

void Verifier::checkDatabase()
{
    store::Statement check(m_connection, "PRAGMA integrity_check");
    while (check.next()) {
        if (check.text(0) != u"ok"_s) {
            m_findings += u"The database is damaged: %1"_s.arg(check.text(0));
        }
    }
    if (check.failed()) {
        m_findings += check.error().message;
    }
}

void Verifier::checkKeys()
{
    store::Statement check(m_connection, "PRAGMA foreign_key_check");
    while (check.next()) {
        m_findings += u"Row %1 of %2 refers to a row of %3 that is not there."_s.arg(
            check.text(1), check.text(0), check.text(2));
    }
    if (check.failed()) {
        m_findings += check.error().message;
    }
}

void Verifier::checkPlaces()
{
    store::Statement check(m_connection,
                           "SELECT count(*) FROM report_place WHERE rank NOT IN (SELECT rank FROM report)");
    if (check.next() && check.integer(0) > 0) {
        m_findings += u"%1 places are listed for reports that are not there."_s.arg(check.integer(0));
    }
    if (check.failed()) {
        m_findings += check.error().message;
    }
}

void Verifier::checkIndex()
{
    store::SearchIndex index(m_connection);
    const auto current = index.isCurrent();
    if (!current || !*current) {
        m_findings += u"The search index is not up to date; make it anew."_s;
        return;
    }
    if (const auto off = index.mismatches(); !off || *off > 0) {
        m_findings +=
            u"The search index does not hold the reports that are there (%1 off); make it anew."_s.arg(
                off ? *off : 0);
    }
    store::Statement terms(m_connection,
                           "SELECT count(*) FROM report_term WHERE rank NOT IN (SELECT rank FROM report)");
    if (terms.next() && terms.integer(0) > 0) {
        m_findings += u"%1 filter values are listed for reports that are not there."_s.arg(terms.integer(0));
    }
}

// Each report must be found by its own first words.
void Verifier::checkWords(qint64 id, const domain::Report &report)
{
    const auto place = store::ReportStore(m_connection).publication(id);
    const auto held = place
        ? store::SearchIndex(m_connection).holds(place->rank, store::searchTokensOf(report))
        : domain::Result<bool>(place.error());
    if (!held || !*held) {
        m_findings += u"Report %1: the search index does not know its words; make it anew."_s.arg(id);
    }
}

// A note is what the last step in force made of it.
void Verifier::checkHistory()
{
    const auto steps = store::HistoryStore(m_connection).done();
    if (!steps) {
        m_findings += steps.error().message;
        return;
    }
    QMap<domain::AnnotationId, QJsonObject> last;
    for (const store::HistoryStep &step : *steps) {
        if (const auto id = annotationOf(step.after.isEmpty() ? step.before : step.after).id; id != 0) {
            last.insert(id, step.after);
        }
    }
    store::AnnotationStore notes(m_connection);
    for (auto it = last.cbegin(); it != last.cend(); ++it) {
        const auto note = notes.annotation(it.key());
        const QJsonObject is = note ? toState(*note) : QJsonObject();
        if (is != it.value()) {
            m_findings += u"Note %1 is not as it was written last."_s.arg(it.key());
        }
    }
}

void Verifier::checkReport(qint64 id)
{
    const auto finding = [&](const QString &what) { m_findings += u"Report %1: %2"_s.arg(id).arg(what); };
    store::ReportStore reports(m_connection);
    const auto report = reports.report(id);
    if (!report) {
        finding(report.error().message);
        return;
    }
    store::Statement hashes(m_connection, "SELECT sha256, fingerprint, units FROM body WHERE report = ?1");
    const bool found = hashes.bind(1, id).next();
    const QByteArray sha256 = QCryptographicHash::hash(report->body.toUtf8(), QCryptographicHash::Sha256);
    if (!found || hashes.blob(0) != sha256 || hashes.blob(1) != fingerprintOf(report->body)
        || hashes.integer(2) != report->body.size()) {
        finding(u"its text is not the one that was imported."_s);
    }
    const auto original = reports.originalBytes(id);
    if (!original) {
        finding(original.error().message);
    } else if (QCryptographicHash::hash(*original, QCryptographicHash::Sha256).toHex()
                   != report->provenance.originalSha256
               || original->size() != report->provenance.originalSize) {
        finding(u"its original bytes are not those that were imported."_s);
    }
    const auto sealed = reports.isSealIntact(id);
    if (!sealed || !*sealed) {
        finding(u"its title, source or provenance is not as it was imported."_s);
    }
    const auto place = reports.publication(id);
    if (place
        && (place->rank < store::firstRankOf(place->day)
            || place->rank >> 24 != store::firstRankOf(place->day) >> 24)) {
        finding(u"it does not stand at its publication date."_s);
    }
    const auto content = store::AnalysisStore(m_connection).content(id);
    if (!content || !store::unpackAnalysis(*content, static_cast<int>(report->body.size()))) {
        finding(u"its analysis cannot be read; analyse it again."_s);
    }
    checkWords(id, *report);
    checkNotes(id, report->body);
}

void Verifier::checkNotes(qint64 id, const QString &body)
{
    const auto notes = store::AnnotationStore(m_connection).ofReport(id);
    if (!notes) {
        m_findings += notes.error().message;
        return;
    }
    for (const domain::Annotation &note : *notes) {
        if (!isAnchored(note, body)) {
            m_findings +=
                u"Report %1: the quote of note %2 is not what the text says at its place."_s.arg(id).arg(
                    note.id);
        }
    }
}

} // namespace tawthiq::library
