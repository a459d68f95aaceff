// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencepages.h"

#include <QStackedWidget>

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
    bottom->addWidget(detail);
    bottom->addWidget(editor);
}

} // namespace tawthiq::ui
