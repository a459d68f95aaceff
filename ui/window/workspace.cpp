// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "evidencepanel.h"
#include "filterbar.h"
#include "notices.h"
#include "placetreemodel.h"
#include "readerpane.h"
#include "readerview.h"
#include "reportlistmodel.h"
#include "reportlistpane.h"
#include "welcome.h"
#include "windowcommands.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;
using Kind = Selection::Kind;
using Pane = PaneLayout::Pane;

namespace {

constexpr int HandleWidth = 1;

// The tab's kind of mark; empty for notes.
[[nodiscard]] std::optional<MarkKind> kindOf(EvidencePanel::Tab tab)
{
    const auto at = static_cast<std::size_t>(tab);
    return at < MarkKinds.size() ? std::optional(MarkKinds.at(at)) : std::nullopt;
}

} // namespace

Workspace::Workspace(const Parts &parts, const Format &format, QWidget *parent) :
    QWidget(parent),
    m_parts(parts),
    m_format(format),
    m_list(new ReportListPane(parts.reports, format, this)),
    m_filterBar(new FilterBar(parts.filters, parts.places, format)),
    m_reader(new ReaderPane(format, this)),
    m_evidence(new EvidencePanel(this)),
    m_notices(new Notices(format)),
    m_middle(new QStackedWidget(this))
{
    m_evidence->setFormat(format);
    build();
    connectList();
    connectReader();
    connectEvidence();
    connectNotices();
    showWelcome();
    showReport();
    showItem(nullptr);
}

void Workspace::build()
{
    m_list->setFilters(m_filterBar);
    m_evidence->setAutoFillBackground(true);
    m_evidence->setBackgroundRole(QPalette::Button);
    auto *text = new QWidget(this);
    auto *textColumn = new QVBoxLayout(text);
    textColumn->setContentsMargins(0, 0, 0, 0);
    textColumn->setSpacing(0);
    textColumn->addWidget(m_notices);
    textColumn->addWidget(m_reader, 1);
    m_middle->addWidget(text);
    m_middle->addWidget(new Welcome(m_parts.commands, this));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"panes"_s);
    splitter->setHandleWidth(HandleWidth);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_middle);
    splitter->addWidget(m_evidence);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    m_panes = new PaneLayout(*this, *splitter, *m_list, *m_evidence);
    const library::Library &library = m_parts.desk.library();
    m_evidence->setReadOnly(library.isReadOnly());
    m_reader->setReadOnly(library.isReadOnly(), library.readOnlyReason());
    m_reader->view().setLettersVisible(m_parts.commands.action(Command::Letters).isChecked());
    if (library.isReadOnly()) {
        m_notices->showReadOnly(library.readOnlyReason());
    }
}

void Workspace::connectList()
{
    connect(m_list, &ReportListPane::reportChosen, &m_parts.selection, &Selection::open);
    connect(m_list, &ReportListPane::removeFilterRequested, &m_parts.filters, &FilterState::removeLast);
    connect(m_list, &ReportListPane::leaveRequested, this, [this] { run(Command::FocusText); });
    connect(&m_parts.reports, &items::ReportListModel::loaded, this, &Workspace::showWelcome);
}

void Workspace::connectReader()
{
    Selection &selection = m_parts.selection;
    connect(&selection, &Selection::reportChanged, this, &Workspace::showReport);
    connect(&selection, &Selection::itemChanged, this, &Workspace::showItem);
    connect(m_reader, &ReaderPane::markActivated, this, [this](MarkKind kind, int index) {
        m_parts.selection.choose({kind == MarkKind::Figure ? Kind::Figure : Kind::Mention, index}, m_reader);
    });
    connect(m_reader, &ReaderPane::annotationActivated, this, [this](domain::AnnotationId id) {
        const auto &annotations = m_parts.selection.report().annotations;
        for (int i = 0; i < annotations.size(); ++i) {
            if (annotations.at(i).id == id) {
                m_parts.selection.choose({Kind::Note, i}, m_reader);
            }
        }
    });
    connect(m_reader, &ReaderPane::sentenceFocused, &selection, &Selection::setSentence);
    connect(m_reader, &ReaderPane::noteRequested, this, [this](domain::TextSpan span) {
        if (!m_parts.desk.library().isReadOnly()) {
            m_panes->show(Pane::Evidence, true);
            m_evidence->startNote(span);
        }
    });
    connect(m_reader, &ReaderPane::highlightRequested, &m_parts.edits, &Edits::highlight);
    connect(m_reader, &ReaderPane::publicationDateEdited, &m_parts.edits, &Edits::setPublicationDate);
}

void Workspace::connectEvidence()
{
    const auto choose = [this](Kind kind) {
        return [this, kind](int index) { m_parts.selection.choose({kind, index}, m_evidence); };
    };
    connect(m_evidence, &EvidencePanel::figureChosen, this, choose(Kind::Figure));
    connect(m_evidence, &EvidencePanel::mentionChosen, this, choose(Kind::Mention));
    connect(m_evidence, &EvidencePanel::annotationChosen, this, choose(Kind::Note));
    connect(m_evidence, &EvidencePanel::tabChanged, this, [this](EvidencePanel::Tab tab) {
        if (const auto kind = kindOf(tab)) {
            m_reader->setActiveKind(*kind);
        }
    });
    connect(m_evidence, &EvidencePanel::saveNoteRequested, &m_parts.edits, &Edits::saveNote);
    connect(m_evidence, &EvidencePanel::reviewRequested, &m_parts.edits, &Edits::review);
    connect(m_evidence, &EvidencePanel::removeNoteRequested, &m_parts.edits, &Edits::removeNote);
    connect(&m_parts.edits, &Edits::noteStored, m_evidence, &EvidencePanel::noteStored);
    connect(&m_parts.edits, &Edits::publicationChanged, this,
            [this](const library::PublicationChange &change) {
                if (change.report.report.id == m_parts.selection.reportId()) {
                    m_evidence->showChangedTimes(change.changed);
                    m_notices->showDatesChanged(static_cast<int>(change.changed.size()));
                }
            });
    connect(&m_parts.edits, &Edits::stepTaken, this, [this] {
        m_evidence->showChangedTimes({});
        m_notices->showDatesChanged(0);
    });
}

void Workspace::connectNotices()
{
    connect(m_notices, &Notices::publicationDateEntered, &m_parts.edits, &Edits::setPublicationDate);
    connect(m_notices, &Notices::datesRequested, this, [this] { run(Command::TabDates); });
    connect(&m_parts.edits, &Edits::notesExported, m_notices, &Notices::showExported);
    connect(&m_parts.edits, &Edits::failed, m_notices, &Notices::showError);
    connect(&m_parts.selection, &Selection::failed, m_notices, &Notices::showError);
    connect(&m_parts.reports, &items::ReportListModel::failed, m_notices, [this](const domain::Error &error) {
        if (error.column == 0) { // the list says itself where a search is faulty
            m_notices->showError(error);
        }
    });
}

void Workspace::showReport()
{
    const library::OpenedReport &report = m_parts.selection.report();
    const bool another = report.report.id != m_list->property("shown").toLongLong();
    m_list->setProperty("shown", report.report.id);
    if (another) {
        m_notices->clearReportNotices();
    }
    m_reader->setReport(report);
    m_evidence->setReport(report);
    m_list->showCurrent(report.report.id);
    if (another) {
        showHit();
    }
    m_notices->showReport(report, m_parts.desk.library().isReadOnly());
}

// A report found by its words opens at them.
void Workspace::showHit()
{
    const library::OpenedReport &report = m_parts.selection.report();
    const items::ReportListModel &reports = m_parts.reports;
    const domain::ReportSummary *row = reports.summary(reports.indexOf(report.report.id));
    if (row == nullptr || row->hit.span.isEmpty()) {
        return;
    }
    const auto &sentences = report.analysis.sentences;
    const auto it =
        std::find_if(sentences.cbegin(), sentences.cend(), [row](const domain::Sentence &sentence) {
            return sentence.span.contains(row->hit.span.begin);
        });
    m_reader->showEvidence(row->hit.span, it == sentences.cend() ? domain::NoIndex : it->ordinal);
}

// Panel row to words and sentence, mark to row; the pane that chose stays as it is.
void Workspace::showItem(const QObject *origin)
{
    const Selection::Item item = m_parts.selection.item();
    const library::OpenedReport &report = m_parts.selection.report();
    if (item.kind == Kind::None || item.index < 0) {
        return;
    }
    if (item.kind == Kind::Note) {
        const domain::Annotation &note = report.annotations.at(item.index);
        int sentence = domain::NoIndex;
        for (const domain::Sentence &one : report.analysis.sentences) {
            if (one.span.contains(note.span.begin)) {
                sentence = one.ordinal;
            }
        }
        m_reader->showEvidence(note.span, sentence);
        if (origin != m_evidence) {
            m_evidence->selectAnnotation(item.index);
        }
        return;
    }
    const bool figure = item.kind == Kind::Figure;
    const auto kind =
        figure ? std::optional(MarkKind::Figure) : markKind(report.analysis.mentions.at(item.index).kind);
    if (origin != m_reader && kind) {
        m_reader->showMark(*kind, item.index);
    }
    if (origin != m_evidence) {
        figure ? m_evidence->selectFigure(item.index) : m_evidence->selectMention(item.index);
    }
}

void Workspace::showWelcome()
{
    const items::ReportListModel &reports = m_parts.reports;
    const bool empty = !reports.isLoading() && reports.inLibrary() == 0 && m_parts.selection.reportId() == 0;
    m_middle->setCurrentIndex(empty ? 1 : 0);
    if (m_parts.selection.reportId() == 0 && reports.rowCount() > 0) {
        m_parts.selection.open(reports.summary(reports.index(0, 0))->id);
    }
    m_list->showCurrent(m_parts.selection.reportId());
}

void Workspace::finishNote()
{
    m_evidence->finishNote();
}

QWidget &Workspace::textView()
{
    return m_reader->view();
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_panes->fit();
}

} // namespace tawthiq::ui
