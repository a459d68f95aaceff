// SPDX-License-Identifier: GPL-3.0-or-later
// The text of one report as one shaped layout, with marks painted around its words. Document
// positions are positions of the body (UTF-16 units); selection and copy give exactly its characters.
// Keys: Up/Down sentence, Alt+Shift+Left/Right mark, M note, 1-8 highlight, Ctrl +/- size, F8 focus mode, F9
// caret. Use through ReaderPane, which adds header and toggles. GUI thread.
#pragma once

#include "marklayer.h"
#include "openedreport.h"
#include "sentencelayer.h"

#include <QTextEdit>

class QTimer;
class QVariantAnimation;

namespace tawthiq::ui {

class ReaderScrollBar;

class ReaderView final : public QTextEdit
{
    Q_OBJECT
public:
    explicit ReaderView(const Format &format, QWidget *parent = nullptr);

    // Shows a report; of the one already shown it keeps place, focus and selection.
    void setReport(const library::OpenedReport &opened);
    void clear();
    void setFormat(const Format &format);

    [[nodiscard]] const MarkLayer &marks() const { return m_marks; }
    void setKindVisible(MarkKind kind, bool visible);
    void setActiveKind(MarkKind kind); // whose names inside figures are shown
    void setLettersVisible(bool visible);
    void setSearchHits(const QList<domain::TextSpan> &hits, int current);

    // Marks sentence and words and brings the sentence into the upper third, unless the words were
    // just clicked on and are in sight.
    void showEvidence(domain::TextSpan span, int sentence, std::optional<MarkKind> kind = {});
    void clearEvidence();

    [[nodiscard]] int focusedSentence() const { return m_sentences.focused(); }
    void focusSentence(int sentence, bool scroll);
    // The selected words without white space at their ends; empty when none are.
    [[nodiscard]] domain::TextSpan selectedSpan() const;
    void selectSpan(domain::TextSpan span);
    void scrollTo(int position); // into the upper third, at once
    [[nodiscard]] int firstVisiblePosition() const;
    // Only the sentence in focus in full colour (F8).
    [[nodiscard]] bool isFocusMode() const { return m_focusMode; }
    void setFocusMode(bool on);

    [[nodiscard]] int textSize() const { return m_size; }
    void setTextSize(int pixels); // remembered

Q_SIGNALS:
    void markActivated(tawthiq::ui::MarkKind kind, int index);
    void annotationActivated(tawthiq::domain::AnnotationId id);
    void sentenceFocused(int sentence);
    void noteRequested(tawthiq::domain::TextSpan span);
    void highlightRequested(tawthiq::domain::TextSpan span, int colour); // 1-8
    void textSizeChanged(int pixels);
    void findRequested(); // Ctrl+F, F4
    void focusModeChanged(bool on);
    void columnMoved(int margin); // from the sides of the viewport to the text

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    [[nodiscard]] Page page(const QRectF &visible) const;
    void setText(const QString &body);
    void fitLines();
    void fitColumn();
    void activateAt(QPointF point);
    void stepSentence(int by);
    void stepMark(int by);
    bool handleKey(QKeyEvent &event);
    [[nodiscard]] domain::TextSpan chosenWords() const;
    [[nodiscard]] double lineTopAt(int position) const; // in the document
    void scrollSoftly(int value);
    void describe();
    [[nodiscard]] QString meaningOf(const Mark &mark) const;
    void refreshTicks();
    void refreshColours();

    Format m_format;
    library::OpenedReport m_opened;
    MarkLayer m_marks;
    SentenceLayer m_sentences;
    mutable Extents m_extents;
    QVariantAnimation *m_scrolling;
    ReaderScrollBar *m_bar;
    QTimer *m_ticking; // ticks wait until the layout is at rest
    QPoint m_pressedAt;
    bool m_focusMode = false;
    bool m_caret = false; // Up and Down move the caret, not the sentence
    int m_size;
};

} // namespace tawthiq::ui
