// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencepanel.h"

#include "evidencepages.h"
#include "evidencetabbar.h"
#include "figuredetail.h"
#include "labels.h"
#include "mentiondetail.h"

#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tawthiq::ui {

using domain::NoIndex;

namespace {

constexpr int DetailHeight = 220;

} // namespace

EvidencePanel::EvidencePanel(QWidget *parent) :
    QWidget(parent),
    m_pages(std::make_unique<EvidencePages>()),
    m_review(std::make_unique<ReviewFlow>(*m_pages, *m_pages->review,
                                          [this] {
                                              return currentTab() == Notes
                                                  ? nullptr
                                                  : m_pages->pages.at(static_cast<std::size_t>(currentTab()));
                                          })),
    m_tabs(new EvidenceTabBar),
    m_stack(new QStackedWidget)
{
    setObjectName(u"evidencePanel"_s);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_tabs->setObjectName(u"evidenceTabs"_s);
    for (EvidencePage *page : m_pages->pages) {
        m_tabs->addTab(QString());
        m_stack->addWidget(page);
    }
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_pages->bottom);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({2 * DetailHeight, DetailHeight});
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(splitter, 1);
    connectPages();
    retranslate();
    clear();
}

EvidencePanel::~EvidencePanel() = default;

void EvidencePanel::connectPages()
{
    for (std::size_t tab = 0; tab < TabCount; ++tab) {
        connect(m_pages->pages.at(tab), &EvidencePage::currentChanged, this, [this] { showDetail(); });
        connect(m_pages->pages.at(tab), &EvidencePage::reviewRequested, m_review.get(), &ReviewFlow::run);
    }
    connect(m_review.get(), &ReviewFlow::decided, this, &EvidencePanel::reviewRequested);
    connect(m_pages->pages.at(Figures), &EvidencePage::chosen, this, &EvidencePanel::figureChosen);
    for (const Tab tab : {Places, Dates, Persons, Organisations}) {
        connect(m_pages->pages.at(tab), &EvidencePage::chosen, this, &EvidencePanel::mentionChosen);
    }
    connect(m_pages->pages.at(Notes), &EvidencePage::chosen, this, [this](int note) {
        Q_EMIT annotationChosen(note);
        editNote(note);
    });
    connect(m_pages->pages.at(Notes), &EvidencePage::removalRequested, this, [this](int note) {
        Q_EMIT removeNoteRequested(m_pages->notes.report().annotations.at(note).id);
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        showDetail();
        Q_EMIT tabChanged(static_cast<Tab>(tab));
    });
    connect(m_pages->editor, &NoteEditor::saveRequested, this, &EvidencePanel::saveNoteRequested);
    connect(m_pages->editor, &NoteEditor::removeRequested, this, &EvidencePanel::removeNoteRequested);
    connect(m_pages->editor, &NoteEditor::closed, this,
            [this] { m_pages->bottom->setCurrentWidget(m_pages->decision); });
}

void EvidencePanel::setFormat(const Format &format)
{
    m_format = format;
    m_pages->figureDelegate->setFormat(format);
    for (MentionDelegate *delegate : m_pages->delegates) {
        if (delegate != nullptr) {
            delegate->setFormat(format);
        }
    }
    setReport(m_pages->figures.report());
}

void EvidencePanel::setReport(const library::OpenedReport &report)
{
    if (report.report.id != m_pages->figures.report().report.id) {
        finishNote();
        m_pages->delegates.at(Dates)->setChangedTimes({});
    }
    // What is selected stays so when only decisions or notes changed.
    std::array<int, TabCount> kept{};
    const bool same = report.report.id == m_pages->figures.report().report.id;
    for (std::size_t tab = 0; tab < TabCount; ++tab) {
        kept.at(tab) = same && tab != Notes ? m_pages->pages.at(tab)->selected() : NoIndex;
    }
    for (items::EvidenceTreeModel *model : m_pages->models) {
        model->setReport(report);
    }
    m_pages->shared->setReport(m_format, report);
    for (EvidencePage *page : m_pages->pages) {
        page->refresh();
    }
    for (std::size_t tab = 0; tab < TabCount; ++tab) {
        if (kept.at(tab) != NoIndex) {
            m_pages->pages.at(tab)->select(kept.at(tab));
        }
    }
    updateCounts();
    showDetail();
}

void EvidencePanel::clear()
{
    setReport({});
}

void EvidencePanel::showChangedTimes(const QList<library::PublicationChange::ChangedTime> &changed)
{
    m_pages->delegates.at(Dates)->setChangedTimes(changed);
    m_pages->pages.at(Dates)->view().viewport()->update();
}

void EvidencePanel::selectFigure(int figure)
{
    setCurrentTab(Figures);
    m_pages->pages.at(Figures)->select(figure);
}

void EvidencePanel::selectMention(int mention)
{
    const auto &mentions = m_pages->figures.report().analysis.mentions;
    if (mention < 0 || mention >= mentions.size()) {
        return;
    }
    for (const Tab tab : {Places, Dates, Persons, Organisations}) {
        const auto *model = static_cast<items::MentionTreeModel *>(m_pages->models.at(tab));
        if (model->kind() == mentions.at(mention).kind) {
            setCurrentTab(tab);
            m_pages->pages.at(tab)->select(mention);
        }
    }
}

void EvidencePanel::selectAnnotation(int annotation)
{
    setCurrentTab(Notes);
    m_pages->pages.at(Notes)->select(annotation);
    editNote(annotation);
}

void EvidencePanel::startNote(domain::TextSpan span)
{
    setCurrentTab(Notes);
    domain::Annotation annotation;
    const library::OpenedReport &report = m_pages->figures.report();
    annotation.report = report.report.id;
    annotation.span = span;
    annotation.exact = span.in(report.report.body).toString();
    m_pages->bottom->setCurrentWidget(m_pages->editor);
    m_pages->editor->edit(annotation);
}

void EvidencePanel::noteStored(domain::AnnotationId id)
{
    m_pages->editor->stored(id);
}

void EvidencePanel::finishNote()
{
    if (m_pages->editor->isOpen()) {
        m_pages->editor->finish();
    }
}

void EvidencePanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_review->setReadOnly(readOnly);
    showDetail();
}

void EvidencePanel::review(ReviewKey key)
{
    m_review->run(key);
}

void EvidencePanel::setCurrentTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

EvidencePanel::Tab EvidencePanel::currentTab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void EvidencePanel::editNote(int annotation)
{
    const auto &annotations = m_pages->notes.report().annotations;
    if (annotation >= 0 && annotation < annotations.size()) {
        m_pages->bottom->setCurrentWidget(m_pages->editor);
        m_pages->editor->edit(annotations.at(annotation));
    }
}

void EvidencePanel::showDetail()
{
    const library::OpenedReport &report = m_pages->figures.report();
    const int row = m_pages->pages.at(static_cast<std::size_t>(m_tabs->currentIndex()))->selected();
    const Tab tab = currentTab();
    if (tab != Notes) {
        finishNote();
        m_pages->bottom->setCurrentWidget(m_pages->decision);
    }
    DetailContent content;
    domain::ReviewedObject object;
    if (row != NoIndex && tab == Figures && row < report.analysis.figures.size()) {
        content = figureDetail(m_format, report, row);
        object = domain::reviewedObject(report.analysis.figures.at(row));
    } else if (row != NoIndex && tab != Figures && tab != Notes && row < report.analysis.mentions.size()) {
        content = mentionDetail(m_format, report, row);
        object = domain::reviewedObject(report.analysis.mentions.at(row));
    }
    m_pages->detail->setContent(content);
    m_pages->review->show(m_format, domain::reviewOf(report.reviews, object));
    m_pages->review->setVisible(!object.kind.isEmpty() && !m_readOnly);
}

void EvidencePanel::updateCounts()
{
    const std::array<QString, TabCount> names{kindName(MarkKind::Figure),
                                              kindName(MarkKind::Place),
                                              kindName(MarkKind::Time),
                                              kindName(MarkKind::Person),
                                              tr("Orgs", "organisations, as short as can be"),
                                              tr("Notes")};
    const auto models = m_pages->models;
    for (std::size_t tab = 0; tab < TabCount; ++tab) {
        const int count = tab == Figures ? m_pages->figures.figureCount() : models.at(tab)->rowCount();
        m_tabs->setTab(static_cast<int>(tab), names.at(tab), m_format.number(count));
    }
}

void EvidencePanel::retranslate()
{
    const std::array<PageTexts, TabCount> texts{
        PageTexts{tr("Figures"), tr("No figures in this report")},
        PageTexts{tr("Places"), tr("No places in this report")},
        PageTexts{tr("Dates"), tr("No dates in this report")},
        PageTexts{tr("Persons"), tr("No persons in this report")},
        PageTexts{tr("Organisations"), tr("No organisations in this report")},
        PageTexts{tr("Notes"), tr("No notes yet: select words in the text, then press M")},
    };
    for (std::size_t tab = 0; tab < TabCount; ++tab) {
        m_pages->pages.at(tab)->setTexts(texts.at(tab));
    }
    m_tabs->setAccessibleName(tr("Evidence"));
    updateCounts();
}

void EvidencePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setReport(m_pages->figures.report());
    }
    QWidget::changeEvent(event);
}

} // namespace tawthiq::ui
