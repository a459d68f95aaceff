// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and dates as people read them, in the interface language: the one way a number or a date
// gets into a label, tooltip, accessible name or clipboard text. Everything it returns is isolated
// (bidi.h) unless it says "bare". Digits and month names are the user's setting. Plain value; take
// it by reference from the window and keep a copy.
#pragma once

#include "markkind.h"
#include "mention.h"

#include <QCoreApplication>
#include <QDateTime>

class QSettings;

namespace tawthiq::ui {

class Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)
public:
    enum class Digits : quint8 { Western, ArabicIndic };
    enum class Months : quint8 { Levantine, Egyptian, Both };

    Format() = default;
    Format(Digits digits, Months months) : m_digits(digits), m_months(months) { }
    [[nodiscard]] static Format fromSettings(const QSettings &settings);

    // 1,234 or ١٬٢٣٤.
    [[nodiscard]] QString number(qint64 value) const;
    [[nodiscard]] QString bareNumber(qint64 value) const;
    // The digits 0-9 of a text of ours in the digits of the setting; never for the report's words.
    [[nodiscard]] QString shaped(QString text) const;

    [[nodiscard]] QString month(int month) const; // 1-12, bare
    [[nodiscard]] QString date(QDate day) const; // 5 November 2021
    [[nodiscard]] QString isoDate(QDate day) const; // 2021-11-05, always left to right
    // From and to inclusive: a day, a whole month or year by its name, "between 1 and 10 June 2021".
    [[nodiscard]] QString period(QDate from, QDate to) const;
    [[nodiscard]] QString dateTime(const QDateTime &moment) const; // local time
    // What a time expression means, in full; says so when the year is unknown.
    [[nodiscard]] QString time(const domain::TimeExpression &time) const;

    // "5 of 11"; the numbers isolated.
    [[nodiscard]] QString ofTotal(qint64 part, qint64 total) const;
    // ح1 / F1, bare: the letter and number a figure carries in the text and in the panel; from 0.
    [[nodiscard]] QString badge(int figureIndex) const;
    // A list in words: a, b and c.
    [[nodiscard]] static QString list(const QStringList &items);

private:
    [[nodiscard]] QString bareDate(QDate day) const;
    [[nodiscard]] QString barePeriod(QDate from, QDate to) const;
    [[nodiscard]] QString unresolvedTime(const domain::TimeExpression &time) const;
    [[nodiscard]] QString duration(const QString &value) const;

    Digits m_digits = Digits::Western;
    Months m_months = Months::Levantine;
};

} // namespace tawthiq::ui
