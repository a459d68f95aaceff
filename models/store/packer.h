// SPDX-License-Identifier: GPL-3.0-or-later
// Plain values to compact bytes: variable-length integers and one table of strings. The same call,
// pack(a, b, c), writes with a Packer and reads with an Unpacker, so that a type's fields are listed
// once (analysiscodec.cpp).
#pragma once

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <bit>
#include <concepts>
#include <optional>
#include <type_traits>

namespace tawthiq::store {

class Packer
{
public:
    static constexpr bool Reads = false;

    template <typename... T>
    void pack(const T &...values)
    {
        (put(values), ...);
    }
    void number(quint64 value);
    [[nodiscard]] QByteArray bytes() const; // strings first, then the values

private:
    template <std::signed_integral T>
    void put(const T &value)
    {
        const auto wide = qint64(value);
        number((quint64(wide) << 1) ^ quint64(wide >> 63));
    }
    void put(const bool &value) { number(value ? 1 : 0); }
    void put(const double &value) { number(std::bit_cast<quint64>(value)); }
    void put(const QString &value);
    void put(const QDate &value) { put(value.isValid() ? value.toJulianDay() : qint64(0)); }
    template <typename E>
    requires std::is_enum_v<E>
    void put(const E &value) { number(quint64(value)); }
    template <typename T>
    void put(const std::optional<T> &value)
    {
        number(value ? 1 : 0);
        if (value) {
            put(*value);
        }
    }
    template <typename T>
    void put(const QList<T> &values)
    {
        number(quint64(values.size()));
        for (const T &value : values) {
            put(value);
        }
    }
    template <typename T>
    requires std::is_class_v<T>
    void put(const T &value) { fields(*this, value); }

    QByteArray m_values;
    QByteArray m_strings;
    QHash<QString, quint64> m_table;
};

} // namespace tawthiq::store
