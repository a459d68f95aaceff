// SPDX-License-Identifier: GPL-3.0-or-later
// What a person changes in the library, sent to the desk: publication dates, notes, highlights, undo.
// Answers come back as signals; every failure is told. GUI thread; borrows desk and selection.
#pragma once

#include "selection.h"

namespace tawthiq::ui {

class Edits final : public QObject
{
    Q_OBJECT
public:
    Edits(library::Desk &desk, Selection &selection, QObject *parent = nullptr);

    void setPublicationDate(QDate date); // of the open report
    void saveNote(const domain::Annotation &annotation);
    void removeNote(domain::AnnotationId id);
    // Decisions about objects of the open report.
    void review(const QList<domain::Review> &decisions);
    // A coloured mark without words on a span of the open report.
    void highlight(domain::TextSpan span, int colour);
    void undo();
    void redo();
    void exportNotes(const domain::Query &query, const QString &path, const QString &language);

    [[nodiscard]] bool isSaving() const { return m_running > 0; }
    // The name of a step in the interface language, for "Undo: %1".
    [[nodiscard]] static QString stepName(const QString &id);

Q_SIGNALS:
    void publicationChanged(const tawthiq::library::PublicationChange &change);
    void noteStored(tawthiq::domain::AnnotationId id);
    void stepTaken(); // by undo or redo
    void notesExported(int count, const QString &path);
    void savingChanged();
    void failed(const tawthiq::domain::Error &error);

private:
    // Runs `done` with the answer, or tells of the failure.
    template <typename T, typename Use>
    void await(QFuture<domain::Result<T>> answer, Use done);
    void stepped(QFuture<domain::Result<domain::ReportId>> answer);

    library::Desk &m_desk;
    Selection &m_selection;
    int m_running = 0;
};

} // namespace tawthiq::ui
