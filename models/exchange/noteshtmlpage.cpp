// SPDX-License-Identifier: GPL-3.0-or-later
#include "noteshtmlpage.h"

#include "htmltext.h"
#include "notesstyle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tawthiq::exchange {

namespace {

using domain::Annotation;
using domain::Sentence;
using domain::TextSpan;

class ReportNotes
{
public:
    ReportNotes(const NotesHeadings &words, const domain::Report &report, const QList<Sentence> &sentences,
                const QList<Annotation> &notes, int ordinal) :
        m_words(words), m_report(report), m_sentences(sentences), m_notes(notes), m_ordinal(ordinal)
    {
    }

    [[nodiscard]] QString html() const
    {
        QString out =
            u"<article>\n<h2 dir=\"auto\" lang=\"ar\">"_s + htmlEscaped(m_report.title) + u"</h2>\n"_s;
        for (qsizetype i = 0; i < m_notes.size(); ++i) {
            out += note(static_cast<int>(i));
        }
        out += u"<section class=\"sentences\" aria-label=\""_s + m_words.sentences + u"\">\n<h3>"_s
            + m_words.sentences + u"</h3>\n<ol>\n"_s;
        for (const TextSpan passage : passages()) {
            out += passageHtml(passage);
        }
        return out + u"</ol>\n</section>\n</article>\n"_s;
    }

private:
    // What a note quotes, widened to whole sentences; the paragraph where there are none.
    [[nodiscard]] TextSpan passageOf(TextSpan span) const
    {
        TextSpan passage = span;
        bool found = false;
        for (const Sentence &sentence : m_sentences) {
            if (sentence.span.overlaps(span) || sentence.span.contains(span.begin)) {
                passage = passage.united(sentence.span);
                found = true;
            }
        }
        if (!found) {
            const int before =
                static_cast<int>(QStringView(m_report.body).first(span.begin).lastIndexOf(u'\n'));
            const auto after = static_cast<int>(m_report.body.indexOf(u'\n', span.end));
            passage = {before + 1, after < 0 ? static_cast<int>(m_report.body.size()) : after};
        }
        return passage;
    }
    // The passages of all notes, in reading order, those that overlap as one.
    [[nodiscard]] QList<TextSpan> passages() const
    {
        QList<TextSpan> all;
        for (const Annotation &note : m_notes) {
            all += passageOf(note.span);
        }
        std::sort(all.begin(), all.end(), [](TextSpan a, TextSpan b) { return a.begin < b.begin; });
        QList<TextSpan> merged;
        for (const TextSpan passage : all) {
            if (!merged.isEmpty() && merged.constLast().overlaps(passage)) {
                merged.last() = merged.constLast().united(passage);
            } else {
                merged += passage;
            }
        }
        return merged;
    }
    [[nodiscard]] QString idOf(TextSpan passage) const
    {
        return u"r%1s%2"_s.arg(m_ordinal).arg(passage.begin);
    }
    [[nodiscard]] QString noteId(int index) const { return u"r%1n%2"_s.arg(m_ordinal).arg(index + 1); }
    [[nodiscard]] QString words(TextSpan span) const
    {
        return htmlEscaped(QStringView(m_report.body).sliced(span.begin, span.length()));
    }

    [[nodiscard]] QString note(int index) const;
    [[nodiscard]] QString citation() const;
    [[nodiscard]] QString passageHtml(TextSpan passage) const;

    const NotesHeadings &m_words;
    const domain::Report &m_report;
    const QList<Sentence> &m_sentences;
    const QList<Annotation> &m_notes;
    int m_ordinal;
};

QString row(const QString &name, const QString &html)
{
    return html.isEmpty() ? QString() : u"<div><dt>"_s + name + u"</dt><dd>"_s + html + u"</dd></div>\n"_s;
}

QString ReportNotes::citation() const
{
    QString published = m_report.publishedOn.isValid()
        ? htmlIsolated(m_report.publishedOn.toString(Qt::ISODate))
        : m_words.unknown;
    if (m_report.publicationBasis == domain::PublicationBasis::InferredFromText) {
        published += u" ("_s + m_words.inferred + u')';
    }
    QString source = m_report.publisher.isEmpty() ? QString() : htmlIsolated(m_report.publisher);
    if (!m_report.sourceUrl.isEmpty()) {
        source += (source.isEmpty() ? QString() : u" · "_s) + htmlLink(m_report.sourceUrl);
    }
    if (source.isEmpty()) {
        source = htmlIsolated(m_report.provenance.originalPath.section(u'/', -1));
    }
    return u"<p class=\"cite\" dir=\"auto\" lang=\"ar\">"_s + htmlEscaped(m_report.title) + u"</p>\n<dl>\n"_s
        + row(m_words.source, source) + row(m_words.published, published)
        + row(m_words.reference,
              m_report.referenceCode.isEmpty() ? QString() : htmlIsolated(m_report.referenceCode))
        + row(m_words.hash,
              u"<bdi class=\"hash\">"_s + QString::fromLatin1(m_report.provenance.originalSha256)
                  + u"</bdi>"_s)
        + u"</dl>\n"_s;
}

QString ReportNotes::note(int index) const
{
    const Annotation &note = m_notes[index];
    const TextSpan own = passageOf(note.span);
    const QList<TextSpan> all = passages();
    const auto place = std::find_if(all.begin(), all.end(), [own](TextSpan p) { return p.contains(own); });
    QString out = u"<section class=\"note c%1\" id=\"%2\">\n"_s.arg(note.colour).arg(noteId(index));
    out += u"<blockquote lang=\"ar\" dir=\"rtl\">"_s + words(note.span) + u"</blockquote>\n"_s;
    out += note.note.trimmed().isEmpty()
        ? u"<p class=\"quiet\">"_s + m_words.noNoteText + u"</p>\n"_s
        : u"<div class=\"words\">"_s + htmlParagraphs(note.note) + u"</div>\n"_s;
    out += u"<p class=\"sentence\" lang=\"ar\" dir=\"rtl\"><span class=\"label\">"_s + m_words.sentence
        + u":</span> "_s + words(own) + u"</p>\n"_s;
    out += citation();
    out += u"<p class=\"quiet\">"_s;
    if (!note.author.isEmpty()) {
        out += m_words.author + u' ' + htmlIsolated(note.author) + u" · "_s;
    }
    if (note.modifiedAt.isValid()) {
        out += htmlIsolated(note.modifiedAt.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s)) + u" · "_s;
    }
    return out + u"<a href=\"#"_s + (place == all.end() ? QString() : idOf(*place)) + u"\">"_s
        + m_words.toSentence + u"</a></p>\n</section>\n"_s;
}

// The passage with the quotes of its notes marked, each mark leading back to its note.
QString ReportNotes::passageHtml(TextSpan passage) const
{
    QString out = u"<li id=\""_s + idOf(passage) + u"\" lang=\"ar\" dir=\"rtl\">"_s;
    int at = passage.begin;
    for (qsizetype i = 0; i < m_notes.size(); ++i) {
        const TextSpan quote{std::max(at, m_notes[i].span.begin), m_notes[i].span.end};
        if (!passage.contains(m_notes[i].span)) {
            continue;
        }
        if (!quote.isEmpty()) {
            out += words({at, quote.begin}) + u"<mark class=\"c%1\">"_s.arg(m_notes[i].colour) + words(quote)
                + u"</mark>"_s;
            at = quote.end;
        }
        out += u"<a class=\"back\" href=\"#"_s + noteId(static_cast<int>(i)) + u"\" title=\""_s
            + m_words.toNote + u"\"><bdi>"_s + QString::number(i + 1) + u"</bdi></a>"_s;
    }
    return out + words({at, passage.end}) + u"</li>\n"_s;
}

} // namespace

QString notesPageHead(const NotesHeadings &words, const QDateTime &madeAt)
{
    return u"<!DOCTYPE html>\n<html lang=\""_s + words.language + u"\" dir=\"rtl\">\n<head>\n"_s
        + u"<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"_s
        + u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "_s
        + u"style-src 'unsafe-inline'\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"_s
        + u"<meta name=\"generator\" content=\"Tawthiq "_s + QStringLiteral(TAWTHIQ_VERSION)
        + u"\">\n<title>"_s + words.title + u"</title>\n<style>\n"_s + notesStyle()
        + u"</style>\n</head>\n<body>\n<header>\n<h1>"_s + words.title + u"</h1>\n<p class=\"quiet\">"_s
        + words.made + u' ' + htmlIsolated(madeAt.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s))
        + u" · <bdi>Tawthiq "_s + QStringLiteral(TAWTHIQ_VERSION) + u"</bdi></p>\n</header>\n<main>\n"_s;
}

QString notesPageEnd(const NotesHeadings &words, int count)
{
    const QString text =
        count == 0 ? words.noNotes : words.count.arg(u"<bdi>"_s + QString::number(count) + u"</bdi>"_s);
    return u"</main>\n<footer><p>"_s + text + u"</p></footer>\n</body>\n</html>\n"_s;
}

QString notesOfReport(const NotesHeadings &words, const domain::Report &report,
                      const QList<domain::Sentence> &sentences, const QList<domain::Annotation> &notes,
                      int ordinal)
{
    return ReportNotes(words, report, sentences, notes, ordinal).html();
}

} // namespace tawthiq::exchange
