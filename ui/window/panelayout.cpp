// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelayout.h"

#include <QSettings>
#include <QSplitter>
#include <QStyle>
#include <QWidget>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int WideFrom = 1700;
constexpr int NormalFrom = 1200;
constexpr int NarrowFrom = 1024;
constexpr int ListDrawer = 320;
constexpr int EvidenceDrawer = 392;

struct Widths {
    int list;
    int evidence;
    int listLeast;
    int evidenceLeast;
};

} // namespace

PaneLayout::PaneLayout(QWidget &host, QSplitter &splitter, QWidget &list, QWidget &evidence) :
    QObject(&host), m_host(host), m_splitter(splitter), m_list{&list}, m_evidence{&evidence}
{
    const QSettings settings;
    m_list.wanted = settings.value("window/list_shown"_L1, true).toBool();
    m_evidence.wanted = settings.value("window/evidence_shown"_L1, true).toBool();
    connect(&m_splitter, &QSplitter::splitterMoved, this, &PaneLayout::keepWidths);
}

PaneLayout::Size PaneLayout::sizeFor(int width)
{
    return width >= WideFrom  ? Size::Wide
        : width >= NormalFrom ? Size::Normal
        : width >= NarrowFrom ? Size::Narrow
                              : Size::Slim;
}

bool PaneLayout::isDrawer(Pane pane) const
{
    return m_size == Size::Slim || (m_size == Size::Narrow && pane == Pane::List);
}

bool PaneLayout::isShown(Pane pane) const
{
    return isDrawer(pane) ? place(pane).open : place(pane).wanted && !m_textOnly;
}

void PaneLayout::fit()
{
    const Size size = sizeFor(m_host.width());
    if (size != m_size || !m_fitted) {
        m_fitted = true;
        m_size = size;
        m_list.open = false;
        m_evidence.open = false;
        settle(Pane::List);
        settle(Pane::Evidence);
        restoreWidths();
        Q_EMIT changed();
    }
    for (const Pane pane : {Pane::List, Pane::Evidence}) {
        if (isDrawer(pane)) {
            placeDrawer(pane);
        }
    }
}

// Into the splitter at its end, or out of it over the text.
void PaneLayout::settle(Pane pane)
{
    Place &at = place(pane);
    const bool inside = m_splitter.indexOf(at.widget) >= 0;
    if (isDrawer(pane) && inside) {
        at.widget->setParent(&m_host);
    } else if (!isDrawer(pane) && !inside) {
        m_splitter.insertWidget(pane == Pane::List ? 0 : m_splitter.count(), at.widget);
    }
    at.widget->setVisible(isShown(pane));
    if (isDrawer(pane) && at.open) {
        placeDrawer(pane);
        at.widget->raise();
    }
}

void PaneLayout::placeDrawer(Pane pane)
{
    const int width = std::min(pane == Pane::List ? ListDrawer : EvidenceDrawer, m_host.width());
    const int x = pane == Pane::List ? 0 : m_host.width() - width;
    place(pane).widget->setGeometry(
        QStyle::visualRect(m_host.layoutDirection(), m_host.rect(), {x, 0, width, m_host.height()}));
}

void PaneLayout::show(Pane pane, bool shown)
{
    if (isDrawer(pane)) {
        place(pane).open = shown;
    } else {
        place(pane).wanted = shown;
        QSettings().setValue(pane == Pane::List ? u"window/list_shown"_s : u"window/evidence_shown"_s, shown);
        if (shown) {
            m_textOnly = false;
        }
    }
    settle(Pane::List);
    settle(Pane::Evidence);
    Q_EMIT changed();
}

void PaneLayout::setTextOnly(bool textOnly)
{
    m_textOnly = textOnly;
    closeDrawers();
    settle(Pane::List);
    settle(Pane::Evidence);
    Q_EMIT changed();
}

void PaneLayout::closeDrawers()
{
    const bool any = (isDrawer(Pane::List) && m_list.open) || (isDrawer(Pane::Evidence) && m_evidence.open);
    m_list.open = false;
    m_evidence.open = false;
    if (any) {
        settle(Pane::List);
        settle(Pane::Evidence);
        Q_EMIT changed();
    }
}

void PaneLayout::restoreWidths()
{
    const Widths widths = m_size == Size::Wide ? Widths{336, 480, 240, 360} : Widths{288, 392, 240, 340};
    m_list.widget->setMinimumWidth(widths.listLeast);
    m_evidence.widget->setMinimumWidth(widths.evidenceLeast);
    const QStringList kept =
        QSettings().value(u"window/widths_%1"_s.arg(static_cast<int>(m_size))).toStringList();
    const int list = kept.size() == 2 ? kept.at(0).toInt() : widths.list;
    const int evidence = kept.size() == 2 ? kept.at(1).toInt() : widths.evidence;
    QList<int> sizes;
    for (int i = 0; i < m_splitter.count(); ++i) {
        const QWidget *widget = m_splitter.widget(i);
        m_splitter.setStretchFactor(i, widget == m_list.widget || widget == m_evidence.widget ? 0 : 1);
        sizes.append(widget == m_list.widget           ? list
                         : widget == m_evidence.widget ? evidence
                                                       : std::max(1, m_host.width() - list - evidence));
    }
    m_splitter.setSizes(sizes);
}

void PaneLayout::keepWidths()
{
    if (isShown(Pane::List) && isShown(Pane::Evidence) && !isDrawer(Pane::List)) {
        QSettings().setValue(u"window/widths_%1"_s.arg(static_cast<int>(m_size)),
                             QStringList{QString::number(m_list.widget->width()),
                                         QString::number(m_evidence.widget->width())});
    }
}

} // namespace tawthiq::ui
