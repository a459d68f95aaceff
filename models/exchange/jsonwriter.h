// SPDX-License-Identifier: GPL-3.0-or-later
// Writes compact JSON as UTF-8 straight into a buffer of the caller: no document tree, no temporary
// strings. The caller keeps objects, arrays and keys balanced. A lone surrogate is written as its
// \u escape, so that whoever reads the text back sees the very same units. One writer per thread.
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <string>
#include <string_view>

namespace tawthiq::exchange {

class JsonWriter
{
public:
    explicit JsonWriter(std::string &out) : m_out(out) { }

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    // `name` must need no escaping: our own keys do not.
    void key(std::string_view name);

    void string(QStringView text);
    void string(QLatin1StringView text); // ASCII codes
    void number(qint64 value);
    void number(double value); // shortest form that reads back the same; null when not finite
    void boolean(bool value) { raw(value ? "true" : "false"); }
    void null() { raw("null"); }
    // A value that is JSON already.
    void raw(std::string_view json);
    // A string of a letter and a number, as ids are: "m12".
    void reference(char letter, qint64 number);

private:
    void open(char bracket);
    void close(char bracket);
    void separate();
    void appendUnits(QStringView text);
    void appendInteger(qint64 value);

    std::string &m_out;
    bool m_comma = false; // a value stands before, in the same object or array
};

} // namespace tawthiq::exchange
