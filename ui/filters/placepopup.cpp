// SPDX-License-Identifier: GPL-3.0-or-later
#include "placepopup.h"

#include "foldingfiltermodel.h"
#include "fonts.h"
#include "icons.h"
#include "placerow.h"
#include "placetreemodel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int PopupWidth = 320;
constexpr int TreeHeight = 320;
constexpr int Indent = 16;

} // namespace

PlacePopup::PlacePopup(items::PlaceTreeModel &places, FilterState &state, const Format &format,
                       QWidget *parent) :
    Popup(parent),
    m_places(places),
    m_state(state),
    m_shown(new items::FoldingFilterModel(this)),
    m_field(new QLineEdit(this)),
    m_tree(new QTreeView(this))
{
    setObjectName(u"placePopup"_s);
    setAccessibleName(tr("Filter by place"));
    m_field->setObjectName(u"placeSearch"_s);
    m_field->setAccessibleName(tr("Search places"));
    m_field->setPlaceholderText(tr("Search places"));
    m_field->setMinimumHeight(RowHeight);
    m_field->addAction(icon(Icon::Search, Role::Secondary), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_places.setChecked(m_state.query().placeIds);
    m_shown->setSourceModel(&m_places);
    m_tree->setObjectName(u"placeTree"_s);
    m_tree->setAccessibleName(tr("Places of the library"));
    m_tree->setModel(m_shown);
    m_tree->setItemDelegate(new PlaceRow(format, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(Indent);
    m_tree->setMinimumSize(PopupWidth, TreeHeight);
    m_tree->setCurrentIndex(m_shown->index(0, 0));
    m_tree->expandToDepth(0);
    auto *hint = new QLabel(tr("A place includes everything below it. Several places: any of them."), this);
    hint->setFont(uiFont(12));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    column().addWidget(m_field);
    column().addWidget(m_tree);
    column().addWidget(hint);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &PlacePopup::search);
    connect(&m_places, &items::PlaceTreeModel::checkedChanged, this,
            [this] { m_state.setPlaces(m_places.checked()); });
}

void PlacePopup::search(const QString &typed)
{
    m_shown->setNeedle(typed);
    if (typed.trimmed().isEmpty()) {
        m_tree->collapseAll();
        m_tree->expandToDepth(0);
    } else {
        m_tree->expandAll();
    }
    m_tree->setCurrentIndex(m_shown->index(0, 0));
}

// Down leads from the field into the tree.
bool PlacePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_tree->setFocus(Qt::TabFocusReason);
        return true;
    }
    return Popup::eventFilter(watched, event);
}

} // namespace tawthiq::ui
