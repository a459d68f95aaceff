// SPDX-License-Identifier: GPL-3.0-or-later
#include "dateparser.h"

#include "format.h"

#include <QLocale>

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

// The numbers and the words of a text, without what separates them.
[[nodiscard]] QStringList tokensOf(const QString &text)
{
    enum class Kind : quint8 { Gap, Digit, Letter };
    QStringList tokens;
    Kind last = Kind::Gap;
    for (const QChar letter : text) {
        const Kind kind = letter.isDigit()         ? Kind::Digit
            : letter.isLetter() || letter.isMark() ? Kind::Letter
                                                   : Kind::Gap;
        if (kind != Kind::Gap) {
            if (kind != last) {
                tokens.append(QString());
            }
            tokens.last() += letter;
        }
        last = kind;
    }
    return tokens;
}

// Day, month and year in the order typed; a month's name may be of two words.
[[nodiscard]] QStringList partsOf(const QString &text)
{
    QStringList parts;
    bool name = false;
    for (const QString &token : tokensOf(text)) {
        const bool word = !token.front().isDigit();
        if (word && name) {
            parts.last() += u' ' + token;
        } else {
            parts.append(token);
        }
        name = word;
    }
    return parts;
}

// In the interface language, and in English whatever that is. Hamza seats do not count (أيار, ايار).
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
    const QStringList parts = partsOf(plain(typed));
    if (parts.size() != 3) {
        return {};
    }
    const auto number = [&](int i) { return parts.at(i).toInt(); }; // 0 for a word
    const auto isYear = [&](int i) { return parts.at(i).size() == 4 && number(i) > 0; };
    if (isYear(0)) {
        return {number(0), number(1), number(2)};
    }
    const int month = number(1) > 0 ? number(1) : monthNumber(parts.at(1));
    return isYear(2) && parts.at(0).size() <= 2 ? QDate(number(2), month, number(0)) : QDate();
}

} // namespace tawthiq::ui
