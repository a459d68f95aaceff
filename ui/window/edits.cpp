// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits.h"

namespace tawthiq::ui {

using domain::Result;

Edits::Edits(library::Desk &desk, Selection &selection, QObject *parent) :
    QObject(parent), m_desk(desk), m_selection(selection)
{
}

template <typename T, typename Use>
void Edits::await(QFuture<Result<T>> answer, Use done)
{
    ++m_running;
    Q_EMIT savingChanged();
    answer.then(this, [this, done](const Result<T> &result) {
        --m_running;
        if (result) {
            done(*result);
        } else {
            Q_EMIT failed(result.error());
        }
        Q_EMIT savingChanged();
    });
}

void Edits::setPublicationDate(QDate date)
{
    await(m_desk.setPublicationDate(m_selection.reportId(), date),
          [this](const library::PublicationChange &change) {
              if (change.report.report.id == m_selection.reportId()) {
                  m_selection.take(change.report);
              }
              Q_EMIT publicationChanged(change);
          });
}

void Edits::saveNote(const domain::Annotation &annotation)
{
    await(m_desk.saveAnnotation(annotation),
          [this](const domain::Annotation &stored) { Q_EMIT noteStored(stored.id); });
}

void Edits::removeNote(domain::AnnotationId id)
{
    await(m_desk.removeAnnotation(id), [](domain::Done) {});
}

void Edits::review(const QList<domain::Review> &decisions)
{
    if (m_selection.reportId() != 0) {
        await(m_desk.review(m_selection.reportId(), decisions), [](domain::Done) {});
    }
}

void Edits::highlight(domain::TextSpan span, int colour)
{
    if (span.isEmpty() || m_selection.reportId() == 0) {
        return;
    }
    domain::Annotation annotation;
    annotation.report = m_selection.reportId();
    annotation.span = span;
    annotation.colour = colour;
    await(m_desk.saveAnnotation(annotation), [](const domain::Annotation &) {});
}

void Edits::stepped(QFuture<Result<domain::ReportId>> answer)
{
    await(std::move(answer), [this](domain::ReportId id) {
        m_selection.open(id); // what was undone must be seen
        Q_EMIT stepTaken();
    });
}

void Edits::undo()
{
    stepped(m_desk.undo());
}

void Edits::redo()
{
    stepped(m_desk.redo());
}

void Edits::exportNotes(const domain::Query &query, const QString &path, const QString &language)
{
    await(m_desk.exportNotes(query, path, language),
          [this, path](int count) { Q_EMIT notesExported(count, path); });
}

QString Edits::stepName(const QString &id)
{
    if (id == QLatin1StringView("set_publication_date")) {
        return tr("publication date");
    }
    if (id == QLatin1StringView("save_note")) {
        return tr("note");
    }
    if (id == QLatin1StringView("remove_note")) {
        return tr("removal of a note");
    }
    if (id == QLatin1StringView("accept")) {
        return tr("acceptance");
    }
    if (id == QLatin1StringView("reject")) {
        return tr("rejection");
    }
    if (id == QLatin1StringView("correct")) {
        return tr("correction");
    }
    if (id == QLatin1StringView("take_back")) {
        return tr("decision taken back");
    }
    return tr("last change");
}

} // namespace tawthiq::ui
