// SPDX-License-Identifier: GPL-3.0-or-later
// JSON fields of the values an Analysis is made of: spans become code points with their quote, codes
// become strings, indices become ids (m1.. f1.. i0..). Borrows buffer and body. One per document.
#pragma once

#include "jsonwriter.h"

#include "analysis.h"
#include "codepoints.h"

namespace tawthiq::exchange {

enum class IdLetter : char { Mention = 'm', Interval = 'i', Figure = 'f' };

class FieldWriter
{
public:
    FieldWriter(std::string &out, QStringView body) : m_json(out), m_body(body), m_points(body) { }

    [[nodiscard]] JsonWriter &json() { return m_json; }

    // "start", "end" and, with a quote, "exact".
    void span(domain::TextSpan span, bool withQuote = true);
    // {"start", "end", "exact"} under `key`.
    void spanObject(std::string_view key, domain::TextSpan span);
    void text(std::string_view key, const QString &value);
    void textIfAny(std::string_view key, const QString &value);
    void dayOrNull(std::string_view key, QDate date);
    void flagIfSet(std::string_view key, bool value);
    void integer(std::string_view key, qint64 value);
    void count(std::string_view key, std::optional<qint64> value);
    void amount(std::string_view key, std::optional<double> value);
    void id(std::string_view key, IdLetter letter, int index);
    void idIfAny(std::string_view key, IdLetter letter, int index);
    void ids(std::string_view key, IdLetter letter, const QList<int> &indices);

    template <typename E>
    void coded(std::string_view key, E value)
    {
        m_json.key(key);
        m_json.string(domain::code(value));
    }
    template <typename E>
    void codes(std::string_view key, const QList<E> &values)
    {
        m_json.key(key);
        m_json.beginArray();
        for (const E value : values) {
            m_json.string(domain::code(value));
        }
        m_json.endArray();
    }

private:
    void reference(IdLetter letter, int index);

    JsonWriter m_json;
    QStringView m_body;
    text::CodePointMap m_points;
};

} // namespace tawthiq::exchange
