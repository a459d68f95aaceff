// SPDX-License-Identifier: GPL-3.0-or-later
#include "unpacker.h"

namespace tawthiq::store {

namespace {

constexpr int BitsPerByte = 7;
constexpr quint64 Continues = 0x80;

} // namespace

Unpacker::Unpacker(QByteArray bytes) : m_bytes(std::move(bytes))
{
    const quint64 count = number();
    for (quint64 i = 0; m_ok && i < count; ++i) {
        const quint64 size = number();
        if (!m_ok || size > quint64(m_bytes.size() - m_at)) {
            m_ok = false;
            return;
        }
        m_strings += QString::fromUtf8(m_bytes.constData() + m_at, qsizetype(size));
        m_at += qsizetype(size);
    }
}

quint64 Unpacker::number()
{
    quint64 value = 0;
    for (int shift = 0; m_ok && shift < 64; shift += BitsPerByte) {
        if (m_at >= m_bytes.size()) {
            break;
        }
        const auto byte = static_cast<quint8>(m_bytes[m_at++]);
        value |= (byte & (Continues - 1)) << shift;
        if (byte < Continues) {
            return value;
        }
    }
    m_ok = false;
    return 0;
}

void Unpacker::get(QString &value)
{
    const quint64 index = number();
    m_ok = m_ok && index < quint64(m_strings.size());
    value = m_ok ? m_strings[qsizetype(index)] : QString();
}

void Unpacker::get(QDate &value)
{
    qint64 day = 0;
    get(day);
    value = day == 0 ? QDate() : QDate::fromJulianDay(day);
}

} // namespace tawthiq::store
