// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoder.h"

#include "charset.h"
#include "storable.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string_view>

namespace tawthiq::text {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr qsizetype MaximumBytes = qsizetype(1) << 30; // spans are int

struct Signature {
    std::string_view bytes;
    QLatin1StringView what;
};

// Files people drop by mistake: say what they are instead of "binary".
constexpr std::array Signatures{
    Signature{"%PDF-"sv, "a PDF document"_L1},
    Signature{"PK\x03\x04"sv, "a ZIP archive or an Office document"_L1},
    Signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "an old Office document"_L1},
    Signature{"\x89PNG\r\n"sv, "a PNG picture"_L1},
    Signature{"\xFF\xD8\xFF"sv, "a JPEG picture"_L1},
    Signature{"GIF8"sv, "a GIF picture"_L1},
    Signature{"\x1F\x8B\x08"sv, "a gzip archive"_L1},
    Signature{"7z\xBC\xAF\x27\x1C"sv, "a 7-Zip archive"_L1},
    Signature{"Rar!\x1A\x07"sv, "a RAR archive"_L1},
    Signature{"SQLite format 3\0"sv, "an SQLite database"_L1},
    Signature{"\x7F"
              "ELF"sv,
              "a program"_L1},
    Signature{"OggS"sv, "a sound or video file"_L1},
    Signature{"ID3"sv, "a sound file"_L1},
};

Error badInput(const QString &message)
{
    return {ErrorCode::BadInput, message, {}, 0};
}

Error notText(QLatin1StringView what)
{
    return badInput("This is not text but "_L1 + what
                    + ". Save its text as a plain text file and import that."_L1);
}

struct ConverterCloser {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

// ICU's substitution, counted. `context` is the counter.
void countAndSubstitute(const void *context, UConverterToUnicodeArgs *args, const char *units, int32_t length,
                        UConverterCallbackReason reason, UErrorCode *status)
{
    if (reason <= UCNV_IRREGULAR) {
        ++*static_cast<int *>(const_cast<void *>(context)); // ICU hands our own pointer back as const
    }
    UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, args, units, length, reason, status);
}

// One unit a byte is enough for all but odd encodings; the buffer grows for those.
bool convert(UConverter *converter, QByteArrayView bytes, QString &text)
{
    const char *source = bytes.data();
    const char *sourceEnd = source + bytes.size();
    qsizetype done = 0;
    text.resize(bytes.size() / std::max<qsizetype>(1, ucnv_getMinCharSize(converter)) + 16);
    while (true) {
        auto *begin = reinterpret_cast<char16_t *>(text.data());
        char16_t *target = begin + done;
        UErrorCode status = U_ZERO_ERROR;
        ucnv_toUnicode(converter, &target, begin + text.size(), &source, sourceEnd, nullptr, true, &status);
        done = target - begin;
        if (status == U_BUFFER_OVERFLOW_ERROR) {
            text.resize(text.size() + text.size() / 2 + 16);
            continue;
        }
        text.truncate(done);
        return U_SUCCESS(status);
    }
}

Result<DecodedText> read(QByteArrayView bytes, const CharsetGuess &charset)
{
    DecodedText decoded;
    decoded.charset = QString::fromLatin1(charset.name);
    decoded.certain = charset.certain;
    if (charset.name == "UTF-8" && bytes.isValidUtf8()) {
        decoded.text = QString::fromUtf8(bytes);
    } else {
        UErrorCode status = U_ZERO_ERROR;
        const Converter converter(ucnv_open(charset.name.constData(), &status));
        ucnv_setToUCallBack(converter.get(), &countAndSubstitute, &decoded.replaced, nullptr, nullptr,
                            &status);
        if (charset.name.isEmpty() || U_FAILURE(status) || !convert(converter.get(), bytes, decoded.text)) {
            return badInput("Text in the encoding \""_L1 + decoded.charset
                            + "\" cannot be read. Save it as UTF-8 and import that."_L1);
        }
    }
    if (decoded.text.startsWith(u'\uFEFF')) {
        decoded.text.remove(0, 1); // the mark is not part of the words
    }
    if (looksBinary(decoded.text)) {
        return notText("binary data"_L1);
    }
    decoded.replaced += makeStorable(decoded.text);
    if (decoded.replaced > 8 && decoded.replaced > decoded.text.size() / 4) {
        return notText("binary data"_L1);
    }
    return decoded;
}

// Refused before a byte is read as text.
std::optional<Error> refusal(QByteArrayView bytes)
{
    if (bytes.size() > MaximumBytes) {
        return badInput(u"The text is larger than 1 GB. Split it into smaller files and import those."_s);
    }
    for (const Signature &signature : Signatures) {
        const auto length = static_cast<qsizetype>(signature.bytes.size());
        if (bytes.startsWith(QByteArrayView(signature.bytes.data(), length))) {
            return notText(signature.what);
        }
    }
    return std::nullopt;
}

} // namespace

Result<DecodedText> decode(QByteArrayView bytes)
{
    if (std::optional<Error> error = refusal(bytes)) {
        return *std::move(error);
    }
    return read(bytes, guessCharset(bytes));
}

Result<DecodedText> decodeAs(QByteArrayView bytes, const QByteArray &charset)
{
    if (std::optional<Error> error = refusal(bytes)) {
        return *std::move(error);
    }
    return read(bytes, {charset, true});
}

} // namespace tawthiq::text
