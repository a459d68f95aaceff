// SPDX-License-Identifier: GPL-3.0-or-later
// One tab of the evidence panel: a filter field, the tree, and what to say when it is empty.
// Selecting or activating a row announces it; rows can be copied as a table. GUI thread.
#pragma once

#include "reviewflow.h"

#include <QWidget>

class QAbstractItemDelegate;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeView;
class QVBoxLayout;

namespace tawthiq::items {
class EvidenceTreeModel;
class FoldingFilterModel;
} // namespace tawthiq::items

namespace tawthiq::ui {

struct PageTexts {
    QString name; // accessible name of the list
    QString empty; // what the list says when the report has none
};

class EvidencePage final : public QWidget
{
    Q_OBJECT
public:
    // `model` must outlive the page.
    explicit EvidencePage(items::EvidenceTreeModel &model, QWidget *parent = nullptr);
    void setDelegate(QAbstractItemDelegate *delegate);

    void setTexts(const PageTexts &texts);
    // A widget above the tree, below the filter; the page owns it then.
    void setHeader(QWidget *header);
    // Shows everything anew after the model was reset.
    void refresh();

    // Selects the row of an IndexRole value and scrolls it into view, without announcing it.
    void select(int index);
    // The selected row's IndexRole, or NoIndex.
    [[nodiscard]] int selected() const;
    [[nodiscard]] QTreeView &view() const { return *m_view; }

Q_SIGNALS:
    void chosen(int index); // by a person, with mouse or keyboard
    void currentChanged(int index); // also when select() did it
    void removalRequested(int index); // Delete on a row
    void reviewRequested(tawthiq::ui::ReviewKey key); // a review key on a row

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void announce();
    void copyAsTable() const;
    void retranslate();

    items::EvidenceTreeModel &m_model;
    items::FoldingFilterModel *m_filter;
    QVBoxLayout *m_column;
    QLineEdit *m_field;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    QLabel *m_empty;
    PageTexts m_texts;
    bool m_silent = false;
};

} // namespace tawthiq::ui
