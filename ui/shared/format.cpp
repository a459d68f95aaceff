// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"

#include "bidi.h"
#include "labels.h"

#include <QSettings>

#include <array>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 12> MonthNames{
    QT_TRANSLATE_NOOP("Months", "January"),   QT_TRANSLATE_NOOP("Months", "February"),
    QT_TRANSLATE_NOOP("Months", "March"),     QT_TRANSLATE_NOOP("Months", "April"),
    QT_TRANSLATE_NOOP("Months", "May"),       QT_TRANSLATE_NOOP("Months", "June"),
    QT_TRANSLATE_NOOP("Months", "July"),      QT_TRANSLATE_NOOP("Months", "August"),
    QT_TRANSLATE_NOOP("Months", "September"), QT_TRANSLATE_NOOP("Months", "October"),
    QT_TRANSLATE_NOOP("Months", "November"),  QT_TRANSLATE_NOOP("Months", "December")};

// The same months under the names used in Egypt, Sudan and the Gulf; in other languages alike.
constexpr std::array<const char *, 12> EgyptianNames{
    QT_TRANSLATE_NOOP("EgyptianMonths", "January"),   QT_TRANSLATE_NOOP("EgyptianMonths", "February"),
    QT_TRANSLATE_NOOP("EgyptianMonths", "March"),     QT_TRANSLATE_NOOP("EgyptianMonths", "April"),
    QT_TRANSLATE_NOOP("EgyptianMonths", "May"),       QT_TRANSLATE_NOOP("EgyptianMonths", "June"),
    QT_TRANSLATE_NOOP("EgyptianMonths", "July"),      QT_TRANSLATE_NOOP("EgyptianMonths", "August"),
    QT_TRANSLATE_NOOP("EgyptianMonths", "September"), QT_TRANSLATE_NOOP("EgyptianMonths", "October"),
    QT_TRANSLATE_NOOP("EgyptianMonths", "November"),  QT_TRANSLATE_NOOP("EgyptianMonths", "December")};

} // namespace

Format Format::fromSettings(const QSettings &settings)
{
    const QString digits = settings.value("appearance/digits"_L1).toString();
    const QString months = settings.value("appearance/months"_L1).toString();
    return {digits == "arabic_indic"_L1 ? Digits::ArabicIndic : Digits::Western,
            months == "egyptian"_L1   ? Months::Egyptian
                : months == "both"_L1 ? Months::Both
                                      : Months::Levantine};
}

QString Format::bareNumber(qint64 value) const
{
    QString digits = QString::number(std::abs(value));
    const QChar separator = m_digits == Digits::ArabicIndic ? QChar(0x066C) : u',';
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, separator);
    }
    return shaped(value < 0 ? u'-' + digits : digits);
}

QString Format::number(qint64 value) const
{
    return value < 0 ? isolateLtr(bareNumber(value)) : isolate(bareNumber(value));
}

QString Format::shaped(QString text) const
{
    if (m_digits == Digits::ArabicIndic) {
        for (QChar &letter : text) {
            if (letter >= u'0' && letter <= u'9') {
                letter = QChar(letter.unicode() - u'0' + 0x0660);
            }
        }
    }
    return text;
}

QString Format::month(int month) const
{
    const auto index = static_cast<std::size_t>(std::clamp(month, 1, 12) - 1);
    QString levantine = QCoreApplication::translate("Months", MonthNames.at(index));
    QString egyptian = QCoreApplication::translate("EgyptianMonths", EgyptianNames.at(index));
    if (m_months == Months::Egyptian) {
        return egyptian;
    }
    return m_months == Months::Levantine || levantine == egyptian ? levantine : levantine % u'/' % egyptian;
}

QString Format::bareDate(QDate day) const
{
    //: A date: day, month's name, year
    return shaped(tr("%1 %2 %3").arg(day.day()).arg(month(day.month())).arg(day.year()));
}

QString Format::date(QDate day) const
{
    return day.isValid() ? isolate(bareDate(day)) : QString();
}

QString Format::isoDate(QDate day) const
{
    return day.isValid() ? isolateLtr(day.toString(Qt::ISODate)) : QString();
}

QString Format::period(QDate from, QDate to) const
{
    return from.isValid() || to.isValid() ? isolate(barePeriod(from, to)) : QString();
}

QString Format::barePeriod(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid()) {
        return (from.isValid() ? tr("from %1") : tr("until %1")).arg(bareDate(from.isValid() ? from : to));
    }
    if (from == to) {
        return bareDate(from);
    }
    const bool wholeMonths = from.day() == 1 && to.day() == to.daysInMonth();
    if (wholeMonths && from.year() == to.year()) {
        if (from.month() == to.month()) {
            return shaped(tr("%1 %2", "month and year").arg(month(from.month())).arg(from.year()));
        }
        if (from.month() == 1 && to.month() == 12) {
            return shaped(QString::number(from.year()));
        }
        return shaped(tr("%1 to %2 %3", "month to month, year")
                          .arg(month(from.month()), month(to.month()))
                          .arg(from.year()));
    }
    if (from.year() == to.year() && from.month() == to.month()) {
        return shaped(tr("between %1 and %2 %3 %4", "day and day, month, year")
                          .arg(from.day())
                          .arg(to.day())
                          .arg(month(from.month()))
                          .arg(from.year()));
    }
    return tr("between %1 and %2", "dates").arg(bareDate(from), bareDate(to));
}

QString Format::dateTime(const QDateTime &moment) const
{
    const QDateTime local = moment.toLocalTime();
    return isolate(tr("%1, %2", "date and time of day")
                       .arg(bareDate(local.date()), shaped(local.time().toString(u"HH:mm"_s))));
}

QString Format::ofTotal(qint64 part, qint64 total) const
{
    return tr("%1 of %2").arg(number(part), number(total));
}

QString Format::badge(int figureIndex) const
{
    return kindLetter(MarkKind::Figure) % shaped(QString::number(figureIndex + 1));
}

QString Format::list(const QStringList &items)
{
    QString text = items.value(0);
    for (qsizetype i = 1; i < items.size(); ++i) {
        const bool last = i == items.size() - 1;
        text =
            (last ? tr("%1 and %2", "end of a list") : tr("%1, %2", "within a list")).arg(text, items.at(i));
    }
    return text;
}

} // namespace tawthiq::ui
