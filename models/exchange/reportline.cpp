// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportline.h"

#include "jsonscanner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tawthiq::exchange {

namespace {

using domain::Error;
using domain::ErrorCode;
using domain::Result;

constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";

Error bad(const QString &message)
{
    return Error{ErrorCode::BadInput, message, {}, 0};
}

Error syntaxError(const JsonScanner &scanner)
{
    return bad(u"not valid JSON at byte %1"_s.arg(scanner.position() + 1));
}

bool isString(std::string_view json)
{
    return !json.empty() && json.front() == '"';
}

// The id goes back out untouched, so it must be something that may stand in a line of JSON.
bool isUsableId(std::string_view json)
{
    if (json == "null") {
        return true;
    }
    if (!isString(json)) {
        return json.front() == '-' || (json.front() >= '0' && json.front() <= '9');
    }
    const bool control = std::any_of(json.begin(), json.end(), [](char c) { return c >= 0 && c < 0x20; });
    return !control && decodeJsonString(json).has_value();
}

class LineReader
{
public:
    LineReader(std::string_view line, bool withDetails) : m_scanner(line), m_withDetails(withDetails) { }

    Result<ReportLine> read()
    {
        if (!m_scanner.take('{')) {
            return bad(u"not a JSON object"_s);
        }
        if (!m_scanner.take('}')) {
            do {
                if (const auto error = readMember()) {
                    return *error;
                }
            } while (m_scanner.take(','));
            if (!m_scanner.take('}')) {
                return syntaxError(m_scanner);
            }
        }
        if (!m_scanner.atEnd()) {
            return syntaxError(m_scanner);
        }
        if (!m_hasText) {
            return bad(u"no \"text\" in this object"_s);
        }
        return std::move(m_line);
    }

private:
    std::optional<Error> readMember()
    {
        const std::string_view key = m_scanner.peek() == '"' ? m_scanner.takeValue() : std::string_view();
        if (key.empty() || !m_scanner.take(':')) {
            return syntaxError(m_scanner);
        }
        const std::string_view value = m_scanner.takeValue();
        if (value.empty()) {
            return syntaxError(m_scanner);
        }
        return use(key.substr(1, key.size() - 2), value);
    }

    std::optional<Error> use(std::string_view key, std::string_view value)
    {
        if (key == "text") {
            return useText(value);
        }
        if (key == "id") {
            if (!isUsableId(value)) {
                return bad(u"\"id\" is neither a string nor a number"_s);
            }
            m_line.id = value;
        } else if (key == "published") {
            usePublished(value);
        } else if (m_withDetails) {
            useDetail(key, value);
        }
        return std::nullopt;
    }

    std::optional<Error> useText(std::string_view value)
    {
        if (!isString(value)) {
            return bad(u"\"text\" is not a string"_s);
        }
        auto text = decodeJsonString(value);
        if (!text) {
            return bad(u"\"text\" is not valid UTF-8 or has a broken escape"_s);
        }
        m_line.text = std::move(*text);
        m_hasText = true;
        return std::nullopt;
    }

    void usePublished(std::string_view value)
    {
        const QString written = isString(value) ? decodeJsonString(value).value_or(QString())
                                                : QString::fromUtf8(value.data(), qsizetype(value.size()));
        m_line.published = publicationDay(written);
        if (!m_line.published.isValid() && !written.isEmpty() && written != u"null"_s) {
            m_line.warning = u"\"published\" is not a date (YYYY-MM-DD): %1"_s.arg(written.left(40));
        }
    }

    void useDetail(std::string_view key, std::string_view value)
    {
        QString *const field = key == "title" ? &m_line.title
            : key == "source"                 ? &m_line.source
            : key == "url"                    ? &m_line.url
            : key == "language"               ? &m_line.language
                                              : nullptr;
        if (field != nullptr && isString(value)) {
            *field = decodeJsonString(value).value_or(QString());
        }
    }

    JsonScanner m_scanner;
    bool m_withDetails;
    bool m_hasText = false;
    ReportLine m_line;
};

} // namespace

domain::Result<ReportLine> parseReportLine(std::string_view line, bool withDetails)
{
    return LineReader(line, withDetails).read();
}

QDate publicationDay(QStringView text)
{
    constexpr qsizetype DayLength = 10;
    const QStringView written = text.trimmed();
    const bool dayOnly = written.size() == DayLength;
    const bool withTime = written.size() > DayLength
        && (written[DayLength] == u'T' || written[DayLength] == u't' || written[DayLength] == u' ');
    return dayOnly || withTime ? QDate::fromString(written.first(DayLength), Qt::ISODate) : QDate();
}

bool looksLikeJsonLines(std::string_view head)
{
    JsonScanner scanner(withoutByteOrderMark(head));
    if (!scanner.take('{')) {
        return false;
    }
    const char next = scanner.peek();
    return next == '"' || next == '}' || scanner.atEnd();
}

std::string_view withoutByteOrderMark(std::string_view bytes)
{
    return bytes.substr(0, ByteOrderMark.size()) == ByteOrderMark ? bytes.substr(ByteOrderMark.size())
                                                                  : bytes;
}

} // namespace tawthiq::exchange
