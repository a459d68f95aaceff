// SPDX-License-Identifier: GPL-3.0-or-later
// What the evidence panel is made of: one model, delegate and page per tab, and the card below. Owned
// by the panel; the widgets belong to their Qt parents. GUI thread.
#pragma once

#include "detailcard.h"
#include "evidencepage.h"
#include "evidencepanel.h"
#include "figuredelegate.h"
#include "figuretreemodel.h"
#include "mentiondelegate.h"
#include "mentiontreemodel.h"
#include "noteeditor.h"
#include "notelistmodel.h"
#include "reviewbar.h"
#include "sharedcontext.h"

#include <array>

class QStackedWidget;
class QWidget;

namespace tawthiq::ui {

struct EvidencePages {
    static constexpr std::size_t Count = EvidencePanel::TabCount;

    EvidencePages();

    items::FigureTreeModel figures;
    items::MentionTreeModel places;
    items::MentionTreeModel dates;
    items::MentionTreeModel persons;
    items::MentionTreeModel organisations;
    items::NoteListModel notes;
    std::array<items::EvidenceTreeModel *, Count> models; // by tab
    std::array<EvidencePage *, Count> pages; // by tab
    FigureDelegate *figureDelegate;
    std::array<MentionDelegate *, Count> delegates; // by tab; null for figures
    SharedContextCard *shared;
    DetailCard *detail;
    ReviewBar *review;
    QWidget *decision; // the card with the review bar under it
    NoteEditor *editor;
    QStackedWidget *bottom; // the decision or the note editor
};

} // namespace tawthiq::ui
