// SPDX-License-Identifier: GPL-3.0-or-later
// The reading pane: header, kind toggles, text with marks and minimap. The one class of this folder
// that a window needs. It shows what it is given and asks through signals; it stores nothing but the
// text size. Marks are named as (kind, index): index into Analysis::figures for figures, else into
// Analysis::mentions. Spans are UTF-16 units of the body. GUI thread.
#pragma once

#include "readerview.h"
#include "textsearch.h"

#include <QWidget>

namespace tawthiq::ui {

class FindBar;
class KindToggles;
class ReaderHeader;

class ReaderPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ReaderPane(const Format &format, QWidget *parent = nullptr);

    // Shows a report; of the one already shown (a new date, a new note) it keeps the place.
    void setReport(const library::OpenedReport &opened);
    void clear();
    void setFormat(const Format &format);
    void setReadOnly(bool readOnly, const QString &reason);

    // A row was chosen elsewhere: mark the words and bring their sentence into the upper third.
    void showMark(MarkKind kind, int index);
    void showEvidence(domain::TextSpan span, int sentence);
    // The tab at hand: its names are marked inside figures too.
    void setActiveKind(MarkKind kind);

    void editPublicationDate();
    void openFind(); // Ctrl+F, F4; with the selected words
    void findNext(int by = 1); // opens the bar when it is closed; -1 goes back
    [[nodiscard]] int sentenceCount() const;
    [[nodiscard]] int focusedSentence() const; // from 0, NoIndex for none
    [[nodiscard]] domain::TextSpan selectedSpan() const;
    [[nodiscard]] ReaderView &view() { return *m_view; }
    [[nodiscard]] const ReaderView &view() const { return *m_view; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void markActivated(tawthiq::ui::MarkKind kind, int index); // clicked, or reached by key
    void sentenceFocused(int sentence);
    void annotationActivated(tawthiq::domain::AnnotationId id);
    void noteRequested(tawthiq::domain::TextSpan span);
    void highlightRequested(tawthiq::domain::TextSpan span, int colour);
    void publicationDateEdited(QDate date);

private:
    void search();
    void showHit(int number);

    library::OpenedReport m_opened;
    ReaderHeader *m_header;
    QList<QWidget *> m_above; // what stands over the text, hidden without a report
    KindToggles *m_toggles;
    ReaderView *m_view;
    FindBar *m_find;
    TextSearch m_search;
    QList<domain::TextSpan> m_hits;
    int m_hit = domain::NoIndex;
};

} // namespace tawthiq::ui
