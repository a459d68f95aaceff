// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldwriter.h"

#include <cmath>

namespace tawthiq::exchange {

namespace {

// Doubles hold every integer up to here.
constexpr double ExactIntegers = 9007199254740992.0;

} // namespace

void FieldWriter::span(domain::TextSpan span, bool withQuote)
{
    integer("start", m_points.toCodePoint(span.begin));
    integer("end", m_points.toCodePoint(span.end));
    if (withQuote) {
        m_json.key("exact");
        m_json.string(m_body.mid(span.begin, span.length()));
    }
}

void FieldWriter::spanObject(std::string_view key, domain::TextSpan words)
{
    m_json.key(key);
    m_json.beginObject();
    span(words);
    m_json.endObject();
}

void FieldWriter::text(std::string_view key, const QString &value)
{
    m_json.key(key);
    m_json.string(QStringView(value));
}

void FieldWriter::textIfAny(std::string_view key, const QString &value)
{
    if (!value.isEmpty()) {
        text(key, value);
    }
}

void FieldWriter::dayOrNull(std::string_view key, QDate date)
{
    m_json.key(key);
    if (date.isValid()) {
        m_json.string(QStringView(date.toString(Qt::ISODate)));
    } else {
        m_json.null();
    }
}

void FieldWriter::flagIfSet(std::string_view key, bool value)
{
    if (value) {
        m_json.key(key);
        m_json.boolean(true);
    }
}

void FieldWriter::integer(std::string_view key, qint64 value)
{
    m_json.key(key);
    m_json.number(value);
}

void FieldWriter::count(std::string_view key, std::optional<qint64> value)
{
    m_json.key(key);
    if (value) {
        m_json.number(*value);
    } else {
        m_json.null();
    }
}

void FieldWriter::amount(std::string_view key, std::optional<double> value)
{
    m_json.key(key);
    if (!value) {
        m_json.null();
    } else if (std::abs(*value) <= ExactIntegers && std::trunc(*value) == *value) {
        m_json.number(static_cast<qint64>(*value));
    } else {
        m_json.number(*value);
    }
}

void FieldWriter::reference(IdLetter letter, int index)
{
    m_json.reference(static_cast<char>(letter), letter == IdLetter::Interval ? index : index + 1);
}

void FieldWriter::id(std::string_view key, IdLetter letter, int index)
{
    m_json.key(key);
    if (index == domain::NoIndex) {
        m_json.null();
    } else {
        reference(letter, index);
    }
}

void FieldWriter::idIfAny(std::string_view key, IdLetter letter, int index)
{
    if (index != domain::NoIndex) {
        id(key, letter, index);
    }
}

void FieldWriter::ids(std::string_view key, IdLetter letter, const QList<int> &indices)
{
    m_json.key(key);
    m_json.beginArray();
    for (const int index : indices) {
        reference(letter, index);
    }
    m_json.endArray();
}

} // namespace tawthiq::exchange
