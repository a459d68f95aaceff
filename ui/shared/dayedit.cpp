// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayedit.h"

#include "icons.h"
#include "theme.h"

#include <QAction>

namespace tawthiq::ui {

DayEdit::DayEdit(Accepts accepts, const Format &format, QWidget *parent) :
    QLineEdit(parent), m_accepts(accepts), m_format(format)
{
    const QString example = m_format.shaped(QStringLiteral("5/11/2021"));
    setPlaceholderText(m_accepts == Accepts::Day
                           ? tr("%1 or %2").arg(example, m_format.date(QDate(2021, 11, 5)))
                           : tr("%1 or %2").arg(example, m_format.shaped(QStringLiteral("2021"))));
    setMinimumHeight(RowHeight);
    // Digits are not right-to-left text: without this they would stick to the left edge.
    setAlignment(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    connect(this, &QLineEdit::textChanged, this, &DayEdit::check);
}

void DayEdit::setPeriod(const DayPeriod &period)
{
    if (!period.isValid()) {
        clear();
        return;
    }
    const auto typed = [this](QDate day) {
        return m_format.shaped(day.toString(QStringLiteral("d/M/yyyy")));
    };
    const bool year =
        period.from == QDate(period.from.year(), 1, 1) && period.to == QDate(period.from.year(), 12, 31);
    setText(year ? m_format.shaped(QString::number(period.from.year())) : typed(period.from));
}

DayPeriod DayEdit::period() const
{
    if (m_accepts == Accepts::Period) {
        return parsePeriod(text());
    }
    const QDate day = parseDate(text());
    return {day, day};
}

bool DayEdit::isAcceptable() const
{
    return text().trimmed().isEmpty() || period().isValid();
}

void DayEdit::check()
{
    const bool good = isAcceptable();
    const QString cause = good ? QString() : tr("This is not a date. Write it as day/month/year.");
    setToolTip(cause);
    setAccessibleDescription(cause);
    QPalette colours;
    if (!good) {
        colours.setColor(QPalette::Text, Theme::of(colours).colour(Role::Rejected));
    }
    setPalette(colours);
    Q_EMIT periodChanged();
}

} // namespace tawthiq::ui
