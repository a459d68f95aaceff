// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection.h"

namespace tawthiq::ui {

namespace {

constexpr qsizetype LongestHistory = 100;

}

Selection::Selection(library::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    const auto refreshIfOpen = [this](domain::ReportId id) {
        if (id == reportId()) {
            refresh();
        }
    };
    connect(&desk, &library::Desk::reportChanged, this, refreshIfOpen);
    connect(&desk, &library::Desk::annotationsChanged, this, refreshIfOpen);
    connect(&desk, &library::Desk::reviewsChanged, this, refreshIfOpen);
}

void Selection::open(domain::ReportId id)
{
    if (id == 0 || (m_place >= 0 && m_visited.at(m_place) == id && reportId() == id)) {
        return;
    }
    m_visited = m_visited.mid(std::max<qsizetype>(0, m_place + 1 - LongestHistory),
                              std::min<qsizetype>(m_place + 1, LongestHistory));
    m_visited.append(id);
    m_place = m_visited.size() - 1;
    Q_EMIT historyChanged();
    read(id);
}

void Selection::back()
{
    visit(-1);
}

void Selection::forward()
{
    visit(1);
}

void Selection::visit(int by)
{
    const qsizetype place = m_place + by;
    if (place >= 0 && place < m_visited.size()) {
        m_place = place;
        Q_EMIT historyChanged();
        read(m_visited.at(place));
    }
}

void Selection::refresh()
{
    if (reportId() != 0) {
        read(reportId());
    }
}

void Selection::read(domain::ReportId id)
{
    const quint64 number = ++m_request;
    m_desk.report(id).then(this, [this, number](const domain::Result<library::OpenedReport> &report) {
        if (number != m_request) {
            return; // overtaken
        }
        if (report) {
            take(*report);
        } else {
            Q_EMIT failed(report.error());
        }
    });
}

void Selection::take(const library::OpenedReport &report)
{
    ++m_request; // what is still being read is older
    if (report.report.id != reportId()) {
        m_item = {};
        m_sentence = domain::NoIndex;
    }
    m_report = report;
    const auto count = [this](Kind kind) -> qsizetype {
        return kind == Kind::Figure ? m_report.analysis.figures.size()
            : kind == Kind::Mention ? m_report.analysis.mentions.size()
            : kind == Kind::Note    ? m_report.annotations.size()
                                    : 0;
    };
    if (m_item.index >= count(m_item.kind)) {
        m_item = {};
    }
    Q_EMIT reportChanged();
}

void Selection::choose(Item item, const QObject *origin)
{
    m_item = item;
    Q_EMIT itemChanged(origin);
}

void Selection::setSentence(int sentence)
{
    if (sentence != m_sentence) {
        m_sentence = sentence;
        Q_EMIT sentenceChanged();
    }
}

} // namespace tawthiq::ui
