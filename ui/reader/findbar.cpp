// SPDX-License-Identifier: GPL-3.0-or-later
#include "findbar.h"

#include "icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int BarHeight = 40;
constexpr int TextMargin = 40; // the text column's

[[nodiscard]] QToolButton *button(QWidget *parent, const QString &name, Icon sign)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(name);
    made->setIcon(icon(sign));
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace

FindBar::FindBar(const Format &format, QWidget *parent) :
    QWidget(parent),
    m_format(format),
    m_field(new QLineEdit(this)),
    m_result(new QLabel(this)),
    m_exact(new QToolButton(this)),
    m_previous(button(this, u"findPrevious"_s, Icon::Up)),
    m_next(button(this, u"findNext"_s, Icon::Down)),
    m_close(button(this, u"findClose"_s, Icon::Close))
{
    setObjectName(u"findBar"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    setFixedHeight(BarHeight);
    m_field->setObjectName(u"findField"_s);
    m_field->setClearButtonEnabled(true);
    m_result->setObjectName(u"findResult"_s);
    m_exact->setObjectName(u"findExact"_s);
    m_exact->setCheckable(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(TextMargin, 4, TextMargin, 4);
    row->addWidget(m_field, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_result, m_exact, m_previous, m_next, m_close}) {
        row->addWidget(part);
    }
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::changed);
    connect(m_exact, &QToolButton::toggled, this, &FindBar::changed);
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    translate();
    hide();
}

void FindBar::open(const QString &words)
{
    show();
    if (!words.isEmpty()) {
        m_field->setText(words);
    }
    m_field->selectAll();
    m_field->setFocus();
    Q_EMIT changed();
}

void FindBar::close()
{
    if (isVisibleTo(parentWidget())) {
        hide();
        Q_EMIT closed();
    }
}

QString FindBar::typed() const
{
    return m_field->text();
}

bool FindBar::isExact() const
{
    return m_exact->isChecked();
}

void FindBar::setResult(int current, int total)
{
    m_current = current;
    m_total = total;
    m_result->setText(m_field->text().isEmpty() ? QString()
                          : total == 0          ? tr("not found")
                                                : m_format.ofTotal(current + 1, total));
    m_previous->setEnabled(total > 0);
    m_next->setEnabled(total > 0);
}

void FindBar::translate()
{
    m_field->setPlaceholderText(tr("Find in the report"));
    m_field->setAccessibleName(tr("Find in the report"));
    m_exact->setText(tr("Exact letters"));
    m_exact->setToolTip(tr("Tell apart letters that are written alike, such as أ and ا"));
    const auto name = [](QToolButton *button, const QString &words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    name(m_previous, tr("Previous hit"));
    name(m_next, tr("Next hit"));
    name(m_close, tr("Close the find bar"));
    setResult(m_current, m_total);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT stepped(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        translate();
    }
}

} // namespace tawthiq::ui
