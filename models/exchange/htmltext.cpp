// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmltext.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace tawthiq::exchange {

namespace {

bool isForbidden(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit < 0x20 && unit != u'\n' && unit != u'\t') || (unit >= 0x7F && unit < 0xA0);
}

} // namespace

QString htmlEscaped(QStringView text)
{
    QString out;
    out.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            out += u"&amp;"_s;
            break;
        case u'<':
            out += u"&lt;"_s;
            break;
        case u'>':
            out += u"&gt;"_s;
            break;
        case u'"':
            out += u"&quot;"_s;
            break;
        case u'\'':
            out += u"&#39;"_s;
            break;
        default:
            out += isForbidden(c) ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return out;
}

QString htmlParagraphs(QStringView text)
{
    QString out;
    for (const QStringView line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty()) {
            out += u"<p dir=\"auto\">"_s + htmlEscaped(line.trimmed()) + u"</p>\n"_s;
        }
    }
    return out;
}

QString htmlIsolated(QStringView text)
{
    return u"<bdi>"_s + htmlEscaped(text) + u"</bdi>"_s;
}

QString htmlLink(const QString &url)
{
    const bool web = url.startsWith(u"https://"_s, Qt::CaseInsensitive)
        || url.startsWith(u"http://"_s, Qt::CaseInsensitive);
    if (!web) {
        return htmlIsolated(url);
    }
    return u"<a rel=\"noreferrer noopener\" href=\""_s + htmlEscaped(url) + u"\">"_s + htmlIsolated(url)
        + u"</a>"_s;
}

} // namespace tawthiq::exchange
