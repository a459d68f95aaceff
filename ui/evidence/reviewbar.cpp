// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewbar.h"

#include "bidi.h"
#include "fonts.h"
#include "icons.h"
#include "labels.h"
#include "reviewreasons.h"
#include "reviewsign.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tawthiq::ui {

ReviewBar::ReviewBar(QWidget *parent) :
    QWidget(parent),
    m_state(new QLabel),
    m_accept(new QToolButton),
    m_reject(new QToolButton),
    m_takeBack(new QToolButton),
    m_next(new QToolButton)
{
    setObjectName(u"reviewBar"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_state->setFont(uiFont(12));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    const auto add = [this, buttons](QToolButton &button, Icon sign, Role role, const QString &name,
                                     void (ReviewBar::*asked)()) {
        button.setObjectName(name);
        button.setIcon(icon(sign, role));
        button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button.setAutoRaise(true);
        button.setFont(uiFont(13));
        button.setMinimumHeight(32);
        connect(&button, &QToolButton::clicked, this, asked);
        buttons->addWidget(&button);
    };
    add(*m_accept, Icon::Accepted, Role::Accepted, u"reviewAccept"_s, &ReviewBar::acceptRequested);
    add(*m_reject, Icon::Rejected, Role::Rejected, u"reviewReject"_s, &ReviewBar::rejectRequested);
    add(*m_takeBack, Icon::Unreviewed, Role::Unreviewed, u"reviewTakeBack"_s, &ReviewBar::takeBackRequested);
    buttons->addStretch();
    add(*m_next, Icon::Forward, Role::Secondary, u"reviewNext"_s, &ReviewBar::nextRequested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 16, 8);
    column->setSpacing(2);
    column->addWidget(m_state);
    column->addLayout(buttons);
    retranslate();
}

void ReviewBar::show(const Format &format, const domain::Review *review)
{
    const bool decided = review != nullptr && review->status != domain::ReviewStatus::Unreviewed;
    QString words = label(decided ? review->status : domain::ReviewStatus::Unreviewed);
    if (decided) {
        if (!review->reason.isEmpty()) {
            words += u" · "_s + isolate(reasonWords(review->reason));
        }
        words += u" · "_s + isolate(review->by) + u" · "_s + format.dateTime(review->at);
    }
    m_state->setText(words);
    m_takeBack->setVisible(decided);
    setVisible(true);
}

void ReviewBar::showDone()
{
    m_state->setText(tr("All reviewed"));
}

void ReviewBar::retranslate()
{
    const auto name = [](QToolButton &button, const QString &text, const QString &key) {
        button.setText(text);
        button.setToolTip(QStringLiteral("%1 (%2)").arg(text, key));
    };
    name(*m_accept, tr("Accept"), u"A"_s);
    name(*m_reject, tr("Reject"), u"R"_s);
    name(*m_takeBack, tr("Take back"), u"U"_s);
    name(*m_next, tr("Next"), u"N"_s);
    m_state->setAccessibleName(tr("Review"));
}

void ReviewBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace tawthiq::ui
