// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence panel: tabs for figures, places, dates, persons, organisations and notes over one
// report; rows above, the selected row's sentence and facts below. It announces what a person chose
// and shows what it is told; it knows no other pane. Indices are into the report's Analysis or its
// annotations. GUI thread.
#pragma once

#include "format.h"
#include "markkind.h"
#include "openedreport.h"
#include "reviewflow.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace tawthiq::ui {

struct EvidencePages;
class EvidenceTabBar;

class EvidencePanel final : public QWidget
{
    Q_OBJECT
public:
    enum Tab : int { Figures, Places, Dates, Persons, Organisations, Notes };
    static constexpr int TabCount = Notes + 1;

    explicit EvidencePanel(QWidget *parent = nullptr);
    ~EvidencePanel() override;

    void setFormat(const Format &format);
    void setReport(const library::OpenedReport &report);
    void clear();
    // Dates that a new publication date changed: their rows say what they were before.
    void showChangedTimes(const QList<library::PublicationChange::ChangedTime> &changed);

    // Selects without announcing; opens the tab. NoIndex clears the selection.
    void selectFigure(int figure);
    void selectMention(int mention);
    void selectAnnotation(int annotation);

    // A library that cannot be written to takes no decisions.
    void setReadOnly(bool readOnly);
    // What a review key asks for, about the selected row.
    void review(ReviewKey key);

    // Opens the note editor on words of the text.
    void startNote(domain::TextSpan span);
    void noteStored(domain::AnnotationId id);
    // Hands over a note being typed; call before the report or the program goes.
    void finishNote();

    void setCurrentTab(Tab tab);
    [[nodiscard]] Tab currentTab() const;

Q_SIGNALS:
    void figureChosen(int figure);
    void mentionChosen(int mention);
    void annotationChosen(int annotation);
    void tabChanged(tawthiq::ui::EvidencePanel::Tab tab);
    void saveNoteRequested(const tawthiq::domain::Annotation &annotation);
    void reviewRequested(const QList<tawthiq::domain::Review> &decisions);
    void removeNoteRequested(tawthiq::domain::AnnotationId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectPages();
    void showDetail();
    void retranslate();
    void updateCounts();
    void editNote(int annotation);

    Format m_format;
    std::unique_ptr<EvidencePages> m_pages;
    std::unique_ptr<ReviewFlow> m_review;
    bool m_readOnly = false;
    EvidenceTabBar *m_tabs;
    QStackedWidget *m_stack;
};

} // namespace tawthiq::ui
