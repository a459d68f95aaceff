// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialog.h"

#include "fonts.h"
#include "theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tawthiq::ui {

namespace {

constexpr int Margin = 24;

[[nodiscard]] QPushButton *named(QPushButton *button)
{
    button->setMinimumHeight(RowHeight);
    button->setAccessibleName(button->text());
    return button;
}

} // namespace

Dialog::Dialog(const QString &title, int width, QWidget *parent) :
    QDialog(parent), m_body(new QVBoxLayout), m_buttons(new QDialogButtonBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
    setMinimumWidth(width);
    auto *heading = new QLabel(title, this);
    heading->setFont(uiFont(17, Weight::SemiBold));
    heading->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(16);
    m_body->setSpacing(12);
    column->addWidget(heading);
    column->addLayout(m_body, 1);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QLabel *Dialog::addText(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_body->addWidget(label);
    return label;
}

QPushButton *Dialog::addAction(const QString &verb)
{
    QPushButton *button = named(m_buttons->addButton(verb, QDialogButtonBox::AcceptRole));
    button->setObjectName(QStringLiteral("dialogAction"));
    button->setDefault(true);
    return button;
}

QPushButton *Dialog::addOther(const QString &verb)
{
    return named(m_buttons->addButton(verb, QDialogButtonBox::ActionRole));
}

QPushButton *Dialog::addClose(const QString &verb)
{
    QPushButton *button = named(m_buttons->addButton(verb, QDialogButtonBox::RejectRole));
    button->setObjectName(QStringLiteral("dialogClose"));
    return button;
}

} // namespace tawthiq::ui
