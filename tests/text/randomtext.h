// SPDX-License-Identifier: GPL-3.0-or-later
// Random bodies for property tests: the units that break text code, mixed, from a fixed seed.
// `text` is well-formed or not as chance has it: lone surrogates are among the pieces.
#pragma once

#include <QString>

#include <array>
#include <random>

namespace tawthiq::tests {

class RandomText
{
public:
    explicit RandomText(unsigned seed) : m_engine(seed) { }

    [[nodiscard]] QString text(int maximumPieces)
    {
        QString result;
        const int pieces = below(maximumPieces + 1);
        for (int i = 0; i < pieces; ++i) {
            result += piece();
        }
        return result;
    }
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_engine() % static_cast<unsigned>(limit)); }

private:
    [[nodiscard]] QString piece()
    {
        switch (below(16)) {
        case 0:
            return unit(0x064B, 0x0655); // harakat
        case 1:
            return QStringLiteral("\u0640"); // tatweel
        case 2:
            return unit(0x200B, 0x200F); // ZWJ, ZWNJ, direction marks
        case 3:
            return unit(0x202A, 0x202E); // embeddings
        case 4:
            return unit(0xFB50, 0xFDFF); // presentation forms A
        case 5:
            return unit(0xFE70, 0xFEFF); // presentation forms B and the byte order mark
        case 6:
            return QStringLiteral("\U0001F54A");
        case 7:
            return unit(0xD800, 0xDFFF); // lone, unless chance makes a pair
        case 8:
            return unit(u'0', u'9') + unit(0x0660, 0x0669);
        case 9:
            return unit(0x06F0, 0x06F9);
        case 10:
            return unit(u'A', u'z');
        case 11:
            return QStringLiteral("\n");
        case 12:
            return sign();
        case 13:
            return QStringLiteral(" ");
        case 14:
            return unit(0x0001, 0xFFFF);
        default:
            return unit(0x0621, 0x064A) + unit(0x0621, 0x064A) + unit(0x0621, 0x064A);
        }
    }
    [[nodiscard]] QString unit(char16_t first, char16_t last)
    {
        return QString(QChar(static_cast<char16_t>(first + below(last - first + 1))));
    }
    [[nodiscard]] QString sign()
    {
        static constexpr std::array<char16_t, 18> Signs = {u'.',      u'.', u'،', u'؛', u'؟', u'!',
                                                           u'…',      u':', u'(', u')', u'"', u'\u201C',
                                                           u'\u201D', u'«', u'»', u'/', u'-', u'٫'};
        return QString(QChar(Signs[static_cast<std::size_t>(below(static_cast<int>(Signs.size())))]));
    }

    std::mt19937 m_engine;
};

} // namespace tawthiq::tests
