// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonwriter.h"

#include <QChar>

#include <array>
#include <charconv>
#include <cmath>

namespace tawthiq::exchange {

namespace {

constexpr char HexDigits[] = "0123456789abcdef";

// Room for the longest escape or UTF-8 sequence of one unit, \uXXXX.
constexpr qsizetype BytesPerUnit = 6;

char *putEscape(char *to, char16_t unit)
{
    *to++ = '\\';
    *to++ = 'u';
    for (int shift = 12; shift >= 0; shift -= 4) {
        *to++ = HexDigits[(unit >> shift) & 0xF];
    }
    return to;
}

char *putAscii(char *to, char16_t unit)
{
    if (unit >= 0x20 && unit != u'"' && unit != u'\\') {
        *to++ = static_cast<char>(unit);
        return to;
    }
    char shortForm = 0;
    switch (unit) {
    case u'"':
        shortForm = '"';
        break;
    case u'\\':
        shortForm = '\\';
        break;
    case u'\n':
        shortForm = 'n';
        break;
    case u'\r':
        shortForm = 'r';
        break;
    case u'\t':
        shortForm = 't';
        break;
    default:
        return putEscape(to, unit);
    }
    *to++ = '\\';
    *to++ = shortForm;
    return to;
}

char *putPair(char *to, char32_t point)
{
    *to++ = static_cast<char>(0xF0 | (point >> 18));
    *to++ = static_cast<char>(0x80 | ((point >> 12) & 0x3F));
    *to++ = static_cast<char>(0x80 | ((point >> 6) & 0x3F));
    *to++ = static_cast<char>(0x80 | (point & 0x3F));
    return to;
}

char *putWide(char *to, char16_t unit)
{
    if (unit < 0x800) {
        *to++ = static_cast<char>(0xC0 | (unit >> 6));
    } else {
        *to++ = static_cast<char>(0xE0 | (unit >> 12));
        *to++ = static_cast<char>(0x80 | ((unit >> 6) & 0x3F));
    }
    *to++ = static_cast<char>(0x80 | (unit & 0x3F));
    return to;
}

} // namespace

void JsonWriter::separate()
{
    if (m_comma) {
        m_out += ',';
    }
    m_comma = true;
}

void JsonWriter::open(char bracket)
{
    separate();
    m_out += bracket;
    m_comma = false;
}

void JsonWriter::close(char bracket)
{
    m_out += bracket;
    m_comma = true;
}

void JsonWriter::key(std::string_view name)
{
    separate();
    m_out += '"';
    m_out += name;
    m_out += "\":";
    m_comma = false;
}

void JsonWriter::raw(std::string_view json)
{
    separate();
    m_out += json;
}

void JsonWriter::string(QLatin1StringView text)
{
    separate();
    m_out += '"';
    m_out.append(text.data(), static_cast<std::size_t>(text.size()));
    m_out += '"';
}

void JsonWriter::string(QStringView text)
{
    separate();
    m_out += '"';
    appendUnits(text);
    m_out += '"';
}

void JsonWriter::appendUnits(QStringView text)
{
    const std::size_t before = m_out.size();
    m_out.resize(before + static_cast<std::size_t>(text.size() * BytesPerUnit));
    char *const begin = m_out.data() + before;
    char *to = begin;
    const char16_t *unit = text.utf16();
    const char16_t *const end = unit + text.size();
    while (unit != end) {
        const char16_t u = *unit++;
        if (u < 0x80) {
            to = putAscii(to, u);
        } else if (!QChar::isSurrogate(u)) {
            to = putWide(to, u);
        } else if (QChar::isHighSurrogate(u) && unit != end && QChar::isLowSurrogate(*unit)) {
            to = putPair(to, QChar::surrogateToUcs4(u, *unit++));
        } else {
            to = putEscape(to, u);
        }
    }
    m_out.resize(before + static_cast<std::size_t>(to - begin));
}

void JsonWriter::appendInteger(qint64 value)
{
    std::array<char, 24> digits;
    const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    m_out.append(digits.data(), result.ptr);
}

void JsonWriter::number(qint64 value)
{
    separate();
    appendInteger(value);
}

void JsonWriter::number(double value)
{
    if (!std::isfinite(value)) {
        null();
        return;
    }
    separate();
    std::array<char, 40> digits;
    const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    m_out.append(digits.data(), result.ptr);
}

void JsonWriter::reference(char letter, qint64 number)
{
    separate();
    m_out += '"';
    m_out += letter;
    appendInteger(number);
    m_out += '"';
}

} // namespace tawthiq::exchange
