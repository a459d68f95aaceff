// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencepages.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace tawthiq::ui {

using domain::MentionKind;

EvidencePages::EvidencePages() :
    places(MentionKind::Place),
    dates(MentionKind::Time),
    persons(MentionKind::Person),
    organisations(MentionKind::Organisation),
    models{&figures, &places, &dates, &persons, &organisations, &notes},
    pages{},
    figureDelegate(nullptr),
    delegates{},
    shared(new SharedContextCard),
    detail(new DetailCard),
    review(new ReviewBar),
    decision(new QWidget),
    editor(new NoteEditor),
    bottom(new QStackedWidget)
{
    for (std::size_t tab = 0; tab < Count; ++tab) {
        auto *page = new EvidencePage(*models.at(tab));
        pages.at(tab) = page;
        if (tab == EvidencePanel::Figures) {
            figureDelegate = new FigureDelegate(figures, page);
            page->setDelegate(figureDelegate);
        } else {
            delegates.at(tab) = new MentionDelegate(*models.at(tab), page);
            page->setDelegate(delegates.at(tab));
        }
    }
    pages.at(EvidencePanel::Figures)->setHeader(shared);
    auto *column = new QVBoxLayout(decision);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(detail, 1);
    column->addWidget(review);
    bottom->addWidget(decision);
    bottom->addWidget(editor);
}

} // namespace tawthiq::ui
