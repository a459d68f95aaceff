// SPDX-License-Identifier: GPL-3.0-or-later
#include "packer.h"

namespace tawthiq::store {

namespace {

constexpr int BitsPerByte = 7;
constexpr quint64 Continues = 0x80;

void append(QByteArray &bytes, quint64 value)
{
    while (value >= Continues) {
        bytes.append(static_cast<char>((value & (Continues - 1)) | Continues));
        value >>= BitsPerByte;
    }
    bytes.append(static_cast<char>(value));
}

} // namespace

void Packer::number(quint64 value)
{
    append(m_values, value);
}

void Packer::put(const QString &value)
{
    const auto known = m_table.constFind(value);
    if (known != m_table.constEnd()) {
        number(known.value());
        return;
    }
    const auto index = quint64(m_table.size());
    m_table.insert(value, index);
    const QByteArray utf8 = value.toUtf8();
    append(m_strings, quint64(utf8.size()));
    m_strings += utf8;
    number(index);
}

QByteArray Packer::bytes() const
{
    QByteArray all;
    append(all, quint64(m_table.size()));
    return all + m_strings + m_values;
}

} // namespace tawthiq::store
