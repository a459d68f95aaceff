// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonscanner.h"

#include <QChar>

namespace tawthiq::exchange {

namespace {

// One pass from escaped UTF-8 to UTF-16. Every unit of output takes at least one byte of input, so the
// output never outgrows it.
class StringDecoder
{
public:
    StringDecoder(std::string_view bytes, char16_t *out) :
        m_at(reinterpret_cast<const uchar *>(bytes.data())), m_end(m_at + bytes.size()), m_out(out)
    {
    }

    // False when a byte sequence or an escape is wrong.
    [[nodiscard]] bool run()
    {
        while (m_at != m_end) {
            const uchar byte = *m_at;
            if (byte == '\\') {
                if (!escape()) {
                    return false;
                }
            } else if (byte < 0x80) {
                *m_out++ = byte;
                ++m_at;
            } else if (byte >= 0xC2 && byte < 0xE0 && m_end - m_at > 1 && isTrail(m_at[1])) {
                *m_out++ = static_cast<char16_t>(((byte & 0x1F) << 6) | (m_at[1] & 0x3F));
                m_at += 2;
            } else if (!longSequence()) {
                return false;
            }
        }
        return true;
    }
    [[nodiscard]] const char16_t *outEnd() const { return m_out; }

private:
    static bool isTrail(uchar byte) { return (byte & 0xC0) == 0x80; }

    bool longSequence()
    {
        const uchar byte = *m_at;
        if (byte >= 0xE0 && byte < 0xF0 && m_end - m_at > 2 && isTrail(m_at[1]) && isTrail(m_at[2])) {
            const int unit = ((byte & 0x0F) << 12) | ((m_at[1] & 0x3F) << 6) | (m_at[2] & 0x3F);
            *m_out++ = static_cast<char16_t>(unit);
            m_at += 3;
            return unit >= 0x800 && !QChar::isSurrogate(static_cast<char32_t>(unit));
        }
        if (byte < 0xF0 || byte > 0xF4 || m_end - m_at <= 3 || !isTrail(m_at[1]) || !isTrail(m_at[2])
            || !isTrail(m_at[3])) {
            return false;
        }
        const auto point = static_cast<char32_t>(((byte & 0x07) << 18) | ((m_at[1] & 0x3F) << 12)
                                                 | ((m_at[2] & 0x3F) << 6) | (m_at[3] & 0x3F));
        if (point < 0x10000 || point > QChar::LastValidCodePoint) {
            return false;
        }
        *m_out++ = QChar::highSurrogate(point);
        *m_out++ = QChar::lowSurrogate(point);
        m_at += 4;
        return true;
    }

    bool escape()
    {
        if (m_end - m_at < 2) {
            return false;
        }
        static constexpr std::string_view From = "\"\\/bfnrt";
        static constexpr std::string_view To = "\"\\/\b\f\n\r\t";
        const char letter = static_cast<char>(m_at[1]);
        m_at += 2;
        if (letter == 'u') {
            return hexUnit();
        }
        const std::size_t which = From.find(letter);
        if (which == std::string_view::npos) {
            return false;
        }
        *m_out++ = static_cast<char16_t>(To[which]);
        return true;
    }

    bool hexUnit()
    {
        if (m_end - m_at < 4) {
            return false;
        }
        int unit = 0;
        for (int i = 0; i < 4; ++i) {
            const uchar c = *m_at++;
            const uchar lower = c | 0x20;
            if (c >= '0' && c <= '9') {
                unit = unit * 16 + (c - '0');
            } else if (lower >= 'a' && lower <= 'f') {
                unit = unit * 16 + (lower - 'a' + 10);
            } else {
                return false;
            }
        }
        *m_out++ = static_cast<char16_t>(unit);
        return true;
    }

    const uchar *m_at;
    const uchar *m_end;
    char16_t *m_out;
};

} // namespace

std::optional<QString> decodeJsonString(std::string_view quoted)
{
    if (quoted.size() < 2 || quoted.front() != '"' || quoted.back() != '"') {
        return std::nullopt;
    }
    const std::string_view bytes = quoted.substr(1, quoted.size() - 2);
    QString text(static_cast<qsizetype>(bytes.size()), Qt::Uninitialized);
    auto *const begin = reinterpret_cast<char16_t *>(text.data());
    StringDecoder decoder(bytes, begin);
    if (!decoder.run()) {
        return std::nullopt;
    }
    text.truncate(decoder.outEnd() - begin);
    text.squeeze();
    return text;
}

} // namespace tawthiq::exchange
