// SPDX-License-Identifier: GPL-3.0-or-later
#include "numericdate.h"

#include <array>

namespace tawthiq::extract {

using text::Gap;

namespace {

constexpr std::array<char16_t, 5> Separators{u'/', u'-', u'\\', u'.', u'–'};

// The separator at `token` that stands between two numbers; 0 when there is none.
char16_t separatorAt(const AnnotatedText &text, int token)
{
    const text::TokenStream &tokens = text.tokens();
    if (!tokens.isNumber(token - 1) || !tokens.isNumber(token + 1)) {
        return 0;
    }
    for (const char16_t separator : Separators) {
        if (tokens.isSign(token, separator)) {
            const bool tight = tokens.at(token).gap == Gap::None && tokens.at(token + 1).gap == Gap::None;
            return tight || separator == u'/' ? separator : char16_t(0);
        }
    }
    return 0;
}

std::optional<TimePhrase> compose(const std::array<QStringView, 3> &parts, bool slash, int first, int end)
{
    const bool yearFirst = parts[0].size() == 4;
    const QStringView yearDigits = yearFirst ? parts[0] : parts[2];
    const QStringView dayDigits = yearFirst ? parts[2] : parts[0];
    if ((yearDigits.size() != 4 && yearDigits.size() != 2) || dayDigits.size() > 2 || parts[1].size() > 2) {
        return std::nullopt;
    }
    TimePhrase phrase;
    phrase.first = first;
    phrase.end = end;
    phrase.year = yearDigits.toInt();
    phrase.month = parts[1].toInt();
    phrase.day = dayDigits.toInt();
    if (yearDigits.size() == 2 && !slash) {
        return std::nullopt;
    }
    if (yearDigits.size() == 2) {
        phrase.year += phrase.year < 70 ? 2000 : 1900;
    }
    if (phrase.month > 12 && phrase.day <= 12) {
        std::swap(phrase.day, phrase.month);
    }
    phrase.hijri = phrase.year >= 1300 && phrase.year <= 1500;
    const bool year = phrase.hijri || (phrase.year >= 1800 && phrase.year <= 2200);
    const bool valid = year && phrase.month >= 1 && phrase.month <= 12 && phrase.day >= 1 && phrase.day <= 31;
    return valid ? std::optional(phrase) : std::nullopt;
}

// 15.11.2021 is one token, for a dot stays inside digits.
std::optional<TimePhrase> dotted(QStringView folded, int token)
{
    const qsizetype one = folded.indexOf(u'.');
    const qsizetype two = one < 0 ? -1 : folded.indexOf(u'.', one + 1);
    if (two < 0 || folded.size() > 10 || folded.indexOf(u'.', two + 1) >= 0 || folded.contains(u',')) {
        return std::nullopt;
    }
    return compose({folded.left(one), folded.mid(one + 1, two - one - 1), folded.mid(two + 1)}, false, token,
                   token + 1);
}

} // namespace

std::optional<TimePhrase> numericDate(const AnnotatedText &text, int token)
{
    if (!text.tokens().isNumber(token)) {
        return std::nullopt;
    }
    const char16_t separator = separatorAt(text, token + 1);
    if (separator == 0) {
        return dotted(text.folded(token), token);
    }
    const bool three = separatorAt(text, token + 3) == separator;
    const bool longer =
        separatorAt(text, token + 5) == separator || separatorAt(text, token - 1) == separator;
    if (!three || longer) {
        return std::nullopt;
    }
    return compose({text.folded(token), text.folded(token + 2), text.folded(token + 4)}, separator == u'/',
                   token, token + 5);
}

std::optional<TimePhrase> shortNumericDate(const AnnotatedText &text, int token)
{
    const char16_t separator = text.tokens().isNumber(token) ? separatorAt(text, token + 1) : char16_t(0);
    const bool two = separator == u'/' || separator == u'-';
    if (!two || text.folded(token).size() > 2 || text.folded(token + 2).size() > 2) {
        return std::nullopt;
    }
    TimePhrase phrase;
    phrase.first = token;
    phrase.end = token + 3;
    phrase.day = text.folded(token).toInt();
    phrase.month = text.folded(token + 2).toInt();
    const bool valid = phrase.day >= 1 && phrase.day <= 31 && phrase.month >= 1 && phrase.month <= 12;
    return valid ? std::optional(phrase) : std::nullopt;
}

} // namespace tawthiq::extract
