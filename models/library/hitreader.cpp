// SPDX-License-Identifier: GPL-3.0-or-later
#include "hitreader.h"

#include "analysiscodec.h"
#include "analysisstore.h"
#include "hitfinder.h"
#include "reportstore.h"

#include <algorithm>

namespace tawthiq::library {

namespace {

using domain::TextSpan;
using Hit = domain::ReportSummary::Hit;

// Without sentences, the line.
TextSpan lineAround(QStringView body, TextSpan hit)
{
    const qsizetype before = hit.begin == 0 ? -1 : body.lastIndexOf(u'\n', hit.begin - 1);
    const qsizetype after = body.indexOf(u'\n', hit.end);
    return {static_cast<int>(before + 1), static_cast<int>(after < 0 ? body.size() : after)};
}

Hit sentenceHit(QStringView body, const QList<domain::Sentence> &sentences, const QList<TextSpan> &hits)
{
    TextSpan best;
    qsizetype most = 0;
    qsizetype at = 0;
    for (const domain::Sentence &sentence : sentences) {
        while (at < hits.size() && hits[at].begin < sentence.span.begin) {
            ++at;
        }
        qsizetype end = at;
        while (end < hits.size() && hits[end].begin < sentence.span.end) {
            ++end;
        }
        if (end - at > most) {
            most = end - at;
            best = sentence.span;
        }
        at = end;
    }
    Hit hit;
    hit.sentence = most > 0 ? best : lineAround(body, hits.first());
    hit.words = hit.sentence.in(body).toString();
    for (const TextSpan span : hits) {
        if (span.begin >= hit.sentence.begin && span.begin < hit.sentence.end) {
            hit.span = hit.marks.isEmpty() ? span : hit.span;
            hit.marks += TextSpan{span.begin - hit.sentence.begin,
                                  std::min(span.end, hit.sentence.end) - hit.sentence.begin};
        }
    }
    return hit;
}

QList<domain::Sentence> sentencesOf(store::Connection &connection, domain::ReportId id, QStringView body)
{
    const auto content = store::AnalysisStore(connection).content(id);
    const auto analysis = content ? store::unpackAnalysis(*content, static_cast<int>(body.size()))
                                  : std::optional<domain::Analysis>();
    return analysis ? analysis->sentences : QList<domain::Sentence>();
}

// What a report begins with, behind its title.
Hit firstSentence(store::Connection &connection, domain::ReportId id, QStringView body)
{
    const QList<domain::Sentence> sentences = sentencesOf(connection, id, body);
    const auto it = std::find_if(sentences.cbegin(), sentences.cend(), [](const domain::Sentence &sentence) {
        return sentence.role == domain::SentenceRole::Body;
    });
    Hit hit;
    if (!sentences.isEmpty()) {
        hit.sentence = it == sentences.cend() ? sentences.first().span : it->span;
        hit.span = hit.sentence;
        hit.words = hit.sentence.in(body).toString();
    }
    return hit;
}

} // namespace

domain::Outcome readHits(store::Connection &connection, const domain::SearchNode &search, bool exactLetters,
                         QList<domain::ReportSummary> &rows)
{
    const text::HitFinder finder(search, exactLetters);
    for (domain::ReportSummary &row : rows) {
        const auto body = store::ReportStore(connection).body(row.id);
        if (!body) {
            return body.error();
        }
        if (search.isEmpty()) {
            row.hit = firstSentence(connection, row.id, *body);
        } else if (const QList<TextSpan> hits = finder.hits(*body); !hits.isEmpty()) {
            row.hit = sentenceHit(*body, sentencesOf(connection, row.id, *body), hits);
        } else {
            row.hit.words = row.title;
            row.hit.marks = finder.hits(row.title);
        }
    }
    return domain::Done{};
}

} // namespace tawthiq::library
