// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailcard.h"

#include "bidi.h"
#include "fonts.h"
#include "icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace tawthiq::ui {

namespace {

constexpr int LabelWidth = 88;

// Replaces all widgets of `host` by a fresh grid.
QGridLayout *freshGrid(QWidget *host)
{
    qDeleteAll(host->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete host->layout();
    auto *grid = new QGridLayout(host);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, LabelWidth);
    grid->setColumnStretch(1, 1);
    return grid;
}

} // namespace

DetailCard::DetailCard(QWidget *parent) :
    QScrollArea(parent),
    m_hint(new QLabel),
    m_quote(new QLabel),
    m_facts(new QWidget),
    m_whyButton(new QToolButton),
    m_why(new QWidget)
{
    setObjectName(QStringLiteral("detail"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setBackgroundRole(QPalette::Base);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    m_quote->setObjectName(QStringLiteral("detailQuote"));
    m_quote->setFont(readerFont(QuoteSize));
    m_quote->setWordWrap(true);
    m_quote->setTextFormat(Qt::PlainText);
    m_quote->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_whyButton->setObjectName(QStringLiteral("whyButton"));
    m_whyButton->setIcon(icon(Icon::Question));
    m_whyButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_whyButton->setCheckable(true);
    m_whyButton->setAutoRaise(true);
    connect(m_whyButton, &QToolButton::toggled, m_why, &QWidget::setVisible);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_hint);
    column->addWidget(m_quote);
    column->addWidget(m_facts);
    column->addWidget(m_whyButton, 0, Qt::AlignLeading);
    column->addWidget(m_why);
    column->addStretch();
    setWidget(page);
    retranslate();
    setContent({});
}

void DetailCard::setContent(const DetailContent &content)
{
    m_hint->setVisible(content.isEmpty());
    m_quote->setText(content.quote);
    m_quote->setVisible(!content.quote.isEmpty());
    // The quote keeps its own direction in an English window.
    const bool rtl = directionOf(content.quote, Qt::RightToLeft) == Qt::RightToLeft;
    m_quote->setAlignment((rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    m_quote->setLayoutDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
    fill(*freshGrid(m_facts), content.rows);
    fill(*freshGrid(m_why), content.why);
    m_whyButton->setVisible(!content.why.isEmpty());
    m_why->setVisible(m_whyButton->isChecked() && !content.why.isEmpty());
}

void DetailCard::retranslate()
{
    setAccessibleName(tr("Details of the selected row"));
    m_hint->setText(tr("Choose a row to see its sentence here and in the text."));
    m_quote->setAccessibleName(tr("Sentence"));
    m_whyButton->setText(tr("Why?"));
    m_whyButton->setToolTip(tr("The rule and the words behind every slot"));
}

void DetailCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QScrollArea::changeEvent(event);
}

void DetailCard::fill(QGridLayout &grid, const QList<std::pair<QString, QString>> &rows)
{
    int row = 0;
    for (const auto &[name, value] : rows) {
        if (value.isEmpty()) {
            continue;
        }
        auto *label = new QLabel(name);
        label->setFont(uiFont(12));
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setWordWrap(true);
        // The window's direction holds even when a value begins with a name of the other one.
        const QChar mark(layoutDirection() == Qt::RightToLeft ? 0x200F : 0x200E);
        auto *text = new QLabel(mark + value);
        text->setFont(uiFont(12));
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setAccessibleName(name);
        grid.addWidget(label, row, 0, Qt::AlignTop);
        grid.addWidget(text, row, 1);
        ++row;
    }
}

} // namespace tawthiq::ui
