// SPDX-License-Identifier: GPL-3.0-or-later
#include "charset.h"

#include <QStringView>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace tawthiq::text {

namespace {

constexpr qsizetype SampleLength = 64 * 1024;
constexpr double ArabicEnough = 0.5; // mean weight of a letter; real text is near 0.9
// About nine tenths of the letters of any Arabic text.
constexpr QStringView CommonLetters = u"اأإةىءلميونرتبعدسهفقكحجشص";

using Weights = std::array<double, 256>;

char16_t unitAt(QByteArrayView bytes, qsizetype i, bool bigEndian)
{
    const auto first = static_cast<unsigned char>(bytes[i]);
    const auto second = static_cast<unsigned char>(bytes[i + 1]);
    return static_cast<char16_t>(bigEndian ? first * 256 + second : second * 256 + first);
}

std::optional<CharsetGuess> byMark(QByteArrayView bytes)
{
    using namespace std::string_view_literals;
    struct Mark {
        std::string_view bytes;
        const char *name;
    };
    // UTF-32 before UTF-16: its mark begins with the other's.
    static constexpr std::array Marks{Mark{"\xEF\xBB\xBF"sv, "UTF-8"}, Mark{"\xFF\xFE\0\0"sv, "UTF-32LE"},
                                      Mark{"\0\0\xFE\xFF"sv, "UTF-32BE"}, Mark{"\xFF\xFE"sv, "UTF-16LE"},
                                      Mark{"\xFE\xFF"sv, "UTF-16BE"}};
    for (const Mark &mark : Marks) {
        const auto length = static_cast<qsizetype>(mark.bytes.size());
        if (bytes.startsWith(QByteArrayView(mark.bytes.data(), length))) {
            return CharsetGuess{QByteArray(mark.name), true};
        }
    }
    return std::nullopt;
}

// UTF-16 without a mark: nine units in ten are Arabic or ASCII. Text of another encoding read this way
// gives Chinese, Korean and surrogates.
bool looksLikeUtf16(QByteArrayView bytes, bool bigEndian)
{
    const qsizetype length = std::min(bytes.size(), SampleLength) & ~qsizetype(1);
    qsizetype plausible = 0;
    for (qsizetype i = 0; i < length; i += 2) {
        const char16_t unit = unitAt(bytes, i, bigEndian);
        plausible += (unit >= 0x20 && unit < 0x7F) || unit == u'\n' || unit == u'\r' || unit == u'\t'
            || (unit >= 0x0600 && unit <= 0x06FF);
    }
    return length > 0 && plausible * 20 >= length * 9;
}

// UTF-8 with a few broken places (a cut, a pasted byte) is still UTF-8: Windows-1256 hardly ever makes
// a valid sequence by chance.
bool nearlyUtf8(QByteArrayView bytes)
{
    qsizetype good = 0;
    qsizetype bad = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i++]);
        if (lead < 0x80) {
            continue;
        }
        int wanted = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
        if (lead < 0xC2 || lead > 0xF4) {
            ++bad;
            continue;
        }
        while (wanted > 0 && i < bytes.size() && (static_cast<unsigned char>(bytes[i]) & 0xC0) == 0x80) {
            ++i;
            --wanted;
        }
        ++(wanted == 0 ? good : bad);
    }
    return good >= 20 * bad;
}

double weight(QChar decoded)
{
    const char16_t unit = decoded.unicode();
    if (unit == 0xFFFD || unit < 0x20 || (unit >= 0x7F && unit < 0xA0)) {
        return -3;
    }
    if (unit >= 0x0621 && unit <= 0x064A) {
        return CommonLetters.contains(decoded) ? 1 : 0.5;
    }
    if (unit >= 0x064B && unit <= 0x0652) {
        return 0.25;
    }
    return decoded.isLetter() ? -1 : 0;
}

// What each byte above 0x7F is worth as Arabic when read in `charset`; 0 for signs.
std::optional<Weights> weightsOf(const char *charset)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(charset, &status),
                                                                       &ucnv_close);
    if (U_FAILURE(status)) {
        return std::nullopt;
    }
    Weights weights{};
    for (unsigned byte = 0x80; byte < 0x100; ++byte) {
        const char source = static_cast<char>(byte);
        std::array<char16_t, 4> target{};
        status = U_ZERO_ERROR;
        const int length = ucnv_toUChars(converter.get(), target.data(), static_cast<int>(target.size()),
                                         &source, 1, &status);
        weights[byte] = U_SUCCESS(status) && length == 1 ? weight(QChar(target[0])) : -3;
    }
    return weights;
}

// Mean worth of the letters. A letter right after a Latin one speaks against Arabic: Grün, São.
double arabicScore(QByteArrayView bytes, const char *charset)
{
    const std::optional<Weights> weights = weightsOf(charset);
    if (!weights) {
        return 0;
    }
    double sum = 0;
    qsizetype letters = 0;
    bool afterLatin = false;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            afterLatin = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
            continue;
        }
        const double worth = (*weights)[byte];
        if (worth != 0) {
            sum += afterLatin ? -1 : worth;
            ++letters;
        }
        afterLatin = false;
    }
    return letters == 0 ? 0 : sum / static_cast<double>(letters);
}

QByteArray guessOfIcu(QByteArrayView sample)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              &ucsdet_close);
    ucsdet_setText(detector.get(), sample.data(), static_cast<int>(sample.size()), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    const char *name = match == nullptr ? nullptr : ucsdet_getName(match, &status);
    if (U_FAILURE(status) || name == nullptr) {
        return QByteArrayLiteral("windows-1252");
    }
    const QByteArray found(name);
    // What calls itself Latin 1 is Windows' superset of it; mistaken UTF guesses were ruled out before.
    return found == "ISO-8859-1" || found.startsWith("UTF") ? QByteArrayLiteral("windows-1252") : found;
}

} // namespace

CharsetGuess guessCharset(QByteArrayView bytes)
{
    if (const std::optional<CharsetGuess> marked = byMark(bytes)) {
        return *marked;
    }
    for (const bool bigEndian : {false, true}) {
        if (looksLikeUtf16(bytes, bigEndian)) {
            return {bigEndian ? QByteArrayLiteral("UTF-16BE") : QByteArrayLiteral("UTF-16LE"), false};
        }
    }
    const bool valid = bytes.isValidUtf8();
    if (valid || nearlyUtf8(bytes)) {
        return {QByteArrayLiteral("UTF-8"), valid};
    }
    const double windows = arabicScore(bytes, "windows-1256");
    const double iso = arabicScore(bytes, "ISO-8859-6");
    if (std::max(windows, iso) >= ArabicEnough) {
        return {windows >= iso ? QByteArrayLiteral("windows-1256") : QByteArrayLiteral("ISO-8859-6"), false};
    }
    const auto high = std::find_if(bytes.begin(), bytes.end(),
                                   [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    const qsizetype from = std::max<qsizetype>(0, (high - bytes.begin()) - 1024);
    return {guessOfIcu(bytes.sliced(from, std::min(SampleLength, bytes.size() - from))), false};
}

} // namespace tawthiq::text
