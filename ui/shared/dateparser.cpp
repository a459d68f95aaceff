// SPDX-License-Identifier: GPL-3.0-or-later
#include "dateparser.h"

#include "format.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace tawthiq::ui {

using namespace Qt::StringLiterals;

namespace {

// Isolates of a pasted date, spaces and digits made plain.
[[nodiscard]] QString plain(const QString &typed)
{
    QString text;
    for (const QChar letter : typed) {
        if (letter.digitValue() >= 0) {
            text.append(QChar(u'0' + letter.digitValue()));
        } else if (letter.category() != QChar::Other_Format) {
            text.append(letter);
        }
    }
    return text.simplified();
}

// In the interface language, and in English whatever that is. A name of two words may be typed with
// either of its usual first letters (أيار, ايار), so hamza seats do not count.
[[nodiscard]] int monthNumber(QString name)
{
    const auto bare = [](QString text) {
        text.replace(QChar(0x0623), QChar(0x0627));
        text.replace(QChar(0x0625), QChar(0x0627));
        text.replace(QChar(0x0622), QChar(0x0627));
        return text.toCaseFolded().simplified();
    };
    name = bare(name);
    const Format levantine(Format::Digits::Western, Format::Months::Levantine);
    const Format egyptian(Format::Digits::Western, Format::Months::Egyptian);
    for (int month = 1; month <= 12; ++month) {
        const QLocale english = QLocale::c();
        if (name == bare(levantine.month(month)) || name == bare(egyptian.month(month))
            || name == bare(english.monthName(month))
            || name == bare(english.monthName(month, QLocale::ShortFormat))) {
            return month;
        }
    }
    return 0;
}

} // namespace

QDate parseDate(const QString &typed)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})$"_s);
    static const QRegularExpression dayFirst(u"^(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})$"_s);
    static const QRegularExpression named(u"^(\\d{1,2}) ?([^\\d]+?)[ ,،]*(\\d{4})$"_s);
    const QString text = plain(typed);
    if (const auto m = yearFirst.match(text); m.hasMatch()) {
        return {m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()};
    }
    if (const auto m = dayFirst.match(text); m.hasMatch()) {
        return {m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt()};
    }
    if (const auto m = named.match(text); m.hasMatch()) {
        return {m.captured(3).toInt(), monthNumber(m.captured(2)), m.captured(1).toInt()};
    }
    return {};
}

} // namespace tawthiq::ui
