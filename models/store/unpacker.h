// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what a Packer wrote. Never reads outside its bytes: on rubbish it stops, answers with zeros
// and says !ok().
#pragma once

#include "vocabulary.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <bit>
#include <concepts>
#include <optional>
#include <type_traits>

namespace tawthiq::store {

class Unpacker
{
public:
    static constexpr bool Reads = true;

    explicit Unpacker(QByteArray bytes);
    [[nodiscard]] bool ok() const { return m_ok; }

    template <typename... T>
    void pack(T &...values)
    {
        (get(values), ...);
    }
    [[nodiscard]] quint64 number();
    void fail() { m_ok = false; }

private:
    template <std::signed_integral T>
    void get(T &value)
    {
        const quint64 coded = number();
        const auto wide = qint64((coded >> 1) ^ (~(coded & 1) + 1));
        value = static_cast<T>(wide);
        m_ok = m_ok && qint64(value) == wide;
    }
    void get(bool &value) { value = number() != 0; }
    void get(double &value) { value = std::bit_cast<double>(number()); }
    void get(QString &value);
    void get(QDate &value);
    template <typename E>
    requires std::is_enum_v<E>
    void get(E &value)
    {
        const quint64 coded = number();
        m_ok = m_ok && coded < quint64(domain::codeCount<E>());
        value = m_ok ? static_cast<E>(coded) : E{};
    }
    template <typename T>
    void get(std::optional<T> &value)
    {
        if (number() != 0) {
            get(value.emplace());
        }
    }
    template <typename T>
    void get(QList<T> &values)
    {
        const quint64 count = number();
        m_ok = m_ok && count <= quint64(m_bytes.size()); // each value takes a byte at least
        for (quint64 i = 0; m_ok && i < count; ++i) {
            get(values.emplaceBack());
        }
    }
    template <typename T>
    requires std::is_class_v<T>
    void get(T &value) { fields(*this, value); }

    QByteArray m_bytes;
    qsizetype m_at = 0;
    QList<QString> m_strings;
    bool m_ok = true;
};

} // namespace tawthiq::store
