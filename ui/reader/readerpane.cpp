// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerpane.h"

#include "findbar.h"
#include "kindtoggles.h"
#include "readerheader.h"

#include <QFrame>
#include <QVBoxLayout>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastWidth = 360;

[[nodiscard]] QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::NoFrame);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);
    return line;
}

} // namespace

ReaderPane::ReaderPane(const Format &format, QWidget *parent) :
    QWidget(parent),
    m_header(new ReaderHeader(format, this)),
    m_toggles(new KindToggles(this)),
    m_view(new ReaderView(format, this)),
    m_find(new FindBar(format, this))
{
    setObjectName(u"readerPane"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusProxy(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_above = {m_header, hairline(this), m_toggles, hairline(this)};
    for (QWidget *part : std::as_const(m_above)) {
        column->addWidget(part);
        part->hide();
    }
    column->addWidget(m_find);
    column->addWidget(m_view, 1);
    connect(m_toggles, &KindToggles::toggled, m_view, &ReaderView::setKindVisible);
    connect(m_header, &ReaderHeader::publicationDateEdited, this, &ReaderPane::publicationDateEdited);
    connect(m_view, &ReaderView::columnMoved, this, [this](int margin) {
        for (QWidget *part : std::initializer_list<QWidget *>{m_header, m_toggles, m_find}) {
            QMargins margins = part->layout()->contentsMargins();
            margins.setLeft(margin);
            margins.setRight(margin);
            part->layout()->setContentsMargins(margins);
        }
    });
    connect(m_view, &ReaderView::findRequested, this, &ReaderPane::openFind);
    connect(m_find, &FindBar::changed, this, &ReaderPane::search);
    connect(m_find, &FindBar::stepped, this, &ReaderPane::findNext);
    connect(m_find, &FindBar::closed, this, [this] {
        m_hits.clear();
        m_view->setSearchHits({}, domain::NoIndex);
        m_view->setFocus();
    });
    connect(m_view, &ReaderView::markActivated, this, &ReaderPane::markActivated);
    connect(m_view, &ReaderView::sentenceFocused, this, &ReaderPane::sentenceFocused);
    connect(m_view, &ReaderView::annotationActivated, this, &ReaderPane::annotationActivated);
    connect(m_view, &ReaderView::noteRequested, this, &ReaderPane::noteRequested);
    connect(m_view, &ReaderView::highlightRequested, this, &ReaderPane::highlightRequested);
}

// The margins of a wide pane must not keep it from becoming narrow.
QSize ReaderPane::minimumSizeHint() const
{
    return {LeastWidth, QWidget::minimumSizeHint().height()};
}

void ReaderPane::setReport(const library::OpenedReport &opened)
{
    m_opened = opened;
    for (QWidget *part : std::as_const(m_above)) {
        part->setVisible(opened.report.id != 0);
    }
    m_header->setReport(opened.report, static_cast<int>(opened.analysis.sentences.size()));
    m_view->setReport(opened);
    m_search.setText(opened.report.body);
    if (m_find->isVisibleTo(this)) {
        search();
    }
}

void ReaderPane::clear()
{
    setReport({});
}

void ReaderPane::setFormat(const Format &format)
{
    m_header->setFormat(format);
    m_find->setFormat(format);
    m_view->setFormat(format);
}

void ReaderPane::setReadOnly(bool readOnly, const QString &reason)
{
    m_header->setReadOnly(readOnly, reason);
}

void ReaderPane::showMark(MarkKind kind, int index)
{
    const domain::Analysis &analysis = m_opened.analysis;
    if (kind == MarkKind::Figure && index >= 0 && index < analysis.figures.size()) {
        const domain::CasualtyFigure &figure = analysis.figures.at(index);
        m_view->showEvidence(figure.span, figure.sentence, kind);
    } else if (kind != MarkKind::Figure && index >= 0 && index < analysis.mentions.size()) {
        const domain::Mention &mention = analysis.mentions.at(index);
        m_view->showEvidence(mention.span, mention.sentence, kind);
    }
}

void ReaderPane::showEvidence(domain::TextSpan span, int sentence)
{
    m_view->showEvidence(span, sentence);
}

void ReaderPane::setActiveKind(MarkKind kind)
{
    m_view->setActiveKind(kind);
}

void ReaderPane::editPublicationDate()
{
    m_header->editDate();
}

void ReaderPane::openFind()
{
    m_find->open(m_view->selectedSpan().in(m_opened.report.body).toString());
}

// The first hit is the one at or behind what is in sight.
void ReaderPane::search()
{
    m_hits = m_search.find(m_find->typed(), m_find->isExact());
    const int from = m_view->firstVisiblePosition();
    const auto here =
        std::ranges::find_if(m_hits, [from](domain::TextSpan hit) { return hit.begin >= from; });
    showHit(m_hits.isEmpty()           ? domain::NoIndex
                : here == m_hits.end() ? 0
                                       : static_cast<int>(here - m_hits.begin()));
}

void ReaderPane::findNext(int by)
{
    if (!m_find->isVisibleTo(this)) {
        openFind();
    } else if (!m_hits.isEmpty()) {
        const auto count = static_cast<int>(m_hits.size());
        showHit((m_hit + by + count) % count);
    }
}

void ReaderPane::showHit(int number)
{
    m_hit = number;
    m_view->setSearchHits(m_hits, number);
    m_find->setResult(number, static_cast<int>(m_hits.size()));
}

int ReaderPane::sentenceCount() const
{
    return static_cast<int>(m_opened.analysis.sentences.size());
}

int ReaderPane::focusedSentence() const
{
    return m_view->focusedSentence();
}

domain::TextSpan ReaderPane::selectedSpan() const
{
    return m_view->selectedSpan();
}

} // namespace tawthiq::ui
