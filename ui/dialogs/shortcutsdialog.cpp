// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsdialog.h"

#include "bidi.h"
#include "icons.h"
#include "theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ListHeight = 420;

}

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutRow> &rows, QWidget *parent) :
    Dialog(tr("Keys"), Narrow, parent), m_rows(new QTreeWidget(this))
{
    setObjectName(u"shortcuts"_s);
    auto *search = new QLineEdit(this);
    search->setObjectName(u"shortcutSearch"_s);
    search->setAccessibleName(tr("Search the keys"));
    search->setPlaceholderText(tr("Search the keys"));
    search->setMinimumHeight(RowHeight);
    search->addAction(icon(Icon::Search, Role::Secondary), QLineEdit::LeadingPosition);
    m_rows->setAccessibleName(tr("Keys"));
    m_rows->setHeaderLabels({tr("Do"), tr("Keys")});
    m_rows->setMinimumHeight(ListHeight);
    m_rows->setUniformRowHeights(true);
    QTreeWidgetItem *group = nullptr;
    for (const ShortcutRow &row : rows) {
        if (!group || group->text(0) != row.group) {
            group = new QTreeWidgetItem(m_rows, {row.group});
            group->setFirstColumnSpanned(true);
            group->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(group, {row.name, isolateLtr(row.keys)});
        item->setData(0, Qt::AccessibleTextRole, QString(row.name % u": "_s % row.keys));
    }
    m_rows->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_rows->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_rows->header()->setStretchLastSection(false);
    body().addWidget(search);
    body().addWidget(m_rows, 1);
    addClose(tr("Close"));
    search->setFocus();
    connect(search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
}

void ShortcutsDialog::filter(const QString &typed)
{
    const QString needle = typed.trimmed();
    for (int g = 0; g < m_rows->topLevelItemCount(); ++g) {
        QTreeWidgetItem *group = m_rows->topLevelItem(g);
        bool any = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem *row = group->child(i);
            const bool found = needle.isEmpty() || row->text(0).contains(needle, Qt::CaseInsensitive)
                || row->text(1).contains(needle, Qt::CaseInsensitive);
            row->setHidden(!found);
            any = any || found;
        }
        group->setHidden(!any);
    }
}

} // namespace tawthiq::ui
