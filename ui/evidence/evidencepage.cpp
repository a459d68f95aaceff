// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencepage.h"

#include "evidencetreemodel.h"
#include "foldingfiltermodel.h"
#include "fonts.h"
#include "icons.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tawthiq::ui {

namespace {

void appendRows(const QAbstractItemModel &model, const QModelIndex &parent, QString &table)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString words = index.data(Qt::DisplayRole).toString().simplified();
        if (!words.isEmpty()) {
            table += words + u'\t' + QString::number(index.data(items::CountRole).toInt()) + u'\t'
                + QString::number(index.data(items::SentenceRole).toInt() + 1) + u'\n';
        }
        appendRows(model, index, table);
    }
}

// Leaves the indentation bare: a style would fill it with the colour of the selection.
class EvidenceTree final : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void drawBranches(QPainter * /*painter*/, const QRect & /*rect*/,
                      const QModelIndex & /*index*/) const override
    {
    }
};

} // namespace

EvidencePage::EvidencePage(items::EvidenceTreeModel &model, QWidget *parent) :
    QWidget(parent),
    m_model(model),
    m_filter(new items::FoldingFilterModel(this)),
    m_column(new QVBoxLayout(this)),
    m_field(new QLineEdit),
    m_stack(new QStackedWidget),
    m_view(new EvidenceTree),
    m_empty(new QLabel)
{
    m_filter->setSourceModel(&model);
    m_field->setObjectName(u"evidenceFilter"_s);
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(Icon::Filter), QLineEdit::LeadingPosition);
    m_view->setObjectName(u"evidenceTree"_s);
    m_view->setModel(m_filter);
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_view->setIndentation(24);
    m_view->setRootIsDecorated(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->installEventFilter(this);
    auto *copy = new QAction(this);
    copy->setObjectName(u"copyAsTable"_s);
    connect(copy, &QAction::triggered, this, &EvidencePage::copyAsTable);
    m_view->addAction(copy);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(24);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_column->setContentsMargins(8, 8, 8, 0);
    m_column->setSpacing(8);
    m_column->addWidget(m_field);
    m_column->addWidget(m_stack, 1);
    setFocusProxy(m_view);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_filter->setNeedle(typed);
        m_view->expandAll();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { announce(); });
    connect(m_view, &QTreeView::clicked, this, [this] {
        if (selected() != domain::NoIndex) {
            Q_EMIT chosen(selected());
        }
    });
    retranslate();
}

void EvidencePage::setDelegate(QAbstractItemDelegate *delegate)
{
    m_view->setItemDelegate(delegate);
}

void EvidencePage::setTexts(const PageTexts &texts)
{
    m_texts = texts;
    m_view->setAccessibleName(texts.name);
    m_field->setAccessibleName(tr("Filter: %1").arg(texts.name));
    m_empty->setText(texts.empty);
}

void EvidencePage::setHeader(QWidget *header)
{
    m_column->insertWidget(1, header);
}

void EvidencePage::refresh()
{
    const bool any = m_model.rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_view) : m_empty);
    m_field->setVisible(any);
    m_view->expandAll();
}

void EvidencePage::select(int index)
{
    const QModelIndex row = m_filter->mapFromSource(m_model.indexOf(index));
    m_silent = true;
    m_view->setCurrentIndex(row);
    if (row.isValid()) {
        m_view->scrollTo(row);
    }
    m_silent = false;
    Q_EMIT currentChanged(selected());
}

int EvidencePage::selected() const
{
    const QModelIndex row = m_view->currentIndex();
    return row.isValid() ? row.data(items::IndexRole).toInt() : domain::NoIndex;
}

// Only a person's move is announced as chosen; mouse clicks announce themselves.
void EvidencePage::announce()
{
    if (m_silent) {
        return;
    }
    Q_EMIT currentChanged(selected());
    const bool byKey = m_view->hasFocus() && QGuiApplication::mouseButtons() == Qt::NoButton;
    if (byKey && selected() != domain::NoIndex) {
        Q_EMIT chosen(selected());
    }
}

void EvidencePage::copyAsTable() const
{
    QString table;
    appendRows(*m_filter, {}, table);
    QGuiApplication::clipboard()->setText(table);
}

void EvidencePage::retranslate()
{
    m_field->setPlaceholderText(tr("Filter"));
    findChild<QAction *>(u"copyAsTable"_s)->setText(tr("Copy as table"));
    findChild<QAction *>(u"copyAsTable"_s)->setIcon(icon(Icon::Copy));
}

void EvidencePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

bool EvidencePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress && selected() != domain::NoIndex) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT chosen(selected());
            return true;
        }
        if (const ReviewKey asked = reviewKey(*static_cast<QKeyEvent *>(event)); asked != ReviewKey::None) {
            Q_EMIT reviewRequested(asked);
            return true;
        }
        if (key == Qt::Key_Delete) {
            Q_EMIT removalRequested(selected());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tawthiq::ui
