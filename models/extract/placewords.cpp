// SPDX-License-Identifier: GPL-3.0-or-later
// Signs that a name of the gazetteer is another word where it stands.
#include "placeevidence.h"

#include <algorithm>

namespace tawthiq::extract {

namespace {

constexpr int ShortestSplit = 4; // letters of a name behind a particle that may hide a hamza
constexpr char16_t Fathatan = 0x064B;

bool isDefinite(const AnnotatedText &text, int token)
{
    constexpr int Shortest = 4;
    const QStringView word = text.tokens().isWord(token) ? text.folded(token) : QStringView();
    const bool after = word.size() > Shortest && (word[0] == u'و' || word[0] == u'ب');
    return word.size() >= Shortest
        && (word.startsWith(u"ال") || word.startsWith(u"لل") || (after && word.mid(1).startsWith(u"ال")));
}

} // namespace

// مفتوحاً, بيوتاً: the ending of an indefinite noun, which no name of a place carries.
bool PlaceEvidence::endsInTanwin(const AnnotatedText &text, int token)
{
    return text.tokens().isWord(token)
        && text.tokens().at(token).span.in(text.body()).right(2).contains(QChar(Fathatan));
}

// An adjective or a governed noun: الأطباء المهرة, تدمر المنازل, الطبقة الوسطى, الباب مفتوحاً.
bool PlaceEvidence::readsAsWord(const AnnotatedText &text, const PlacePhrase &name) const
{
    const bool definite = isDefinite(text, name.first);
    const int before = name.first - 1;
    if (const LexMatch *phrase = text.best(before, m_classes.commonWords);
        phrase != nullptr && phrase->count > 1) {
        return true; // جنات عدن
    }
    if (definite && name.skipped == 0 && !isIn(text, before) && text.tokens().isWord(before)) {
        const QStringView word = text.folded(before);
        if (isDefinite(text, before) || word.endsWith(u"هم") || word.endsWith(u"ها")) {
            return true;
        }
    }
    const int next = name.end;
    if (endsInTanwin(text, next) && !text.has(next, m_dayParts)) {
        return true;
    }
    return isDefinite(text, next) && text.folded(next).startsWith(u"ال")
        && endOfNisbas(text, next, m_classes) == next && !isIn(text, next);
}

// A whole everyday word is no village, and وX is not و + a village when the whole is a word itself.
bool PlaceEvidence::isOtherWord(const AnnotatedText &text, const PlacePhrase &name) const
{
    if (name.end - name.first > 1) {
        // كردي على, على غير: words that only together spell a village.
        return m_names.isMinor(name)
            && (text.best(name.first, m_classes.demonyms) != nullptr
                || isCommon(text, name.first, m_classes, Article))
            && (isCommon(text, name.end - 1, m_classes, Article)
                || text.has(name.end - 1, m_classes.directions));
    }
    if (isNisba(text, name)) {
        return true;
    }
    if (name.skipped == 0) {
        return false;
    }
    if (isSpoiltByParticle(text, name) || isCommon(text, name.first, m_classes, Conjunction | Preposition)) {
        return true;
    }
    const std::span<const LexMatch> matches = text.matchesAt(name.first);
    return std::any_of(matches.begin(), matches.end(),
                       [](const LexMatch &match) { return match.skipped == 0; });
}

// العراقية is a village, but السعودية a country, unless it closes another noun; طائرة تركية.
bool PlaceEvidence::isNisba(const AnnotatedText &text, const PlacePhrase &name) const
{
    const LexMatch *nisba = text.best(name.first, m_classes.demonyms);
    if (nisba == nullptr || nisba->skipped != name.skipped) {
        return false;
    }
    const bool led = name.skipped > 0 || isIn(text, name.first - 1) || isBy(text, name.first - 1);
    const bool definite = (nisba->clitics & Article) != 0;
    const bool closing = definite && name.skipped == 0
        && (m_names.isMinor(name)
            || (text.tokens().isWord(name.first - 1) && text.folded(name.first - 1).startsWith(u"ال")));
    return definite ? closing : !led;
}

// باتوا, سبيلا, لقاح: what was split off belongs to the word.
bool PlaceEvidence::isSpoiltByParticle(const AnnotatedText &text, const PlacePhrase &name) const
{
    const QStringView word = text.folded(name.first);
    const QChar particle = word[name.skipped - 1];
    const bool minor = m_names.isMinor(name);
    if (particle == u'س' || (minor && (particle == u'ك' || particle == u'ف'))) {
        return true;
    }
    const auto length = word.size() - name.skipped;
    if (particle == u'و' || word[name.skipped] != u'ا' || word.mid(name.skipped).startsWith(u"ال")
        || (length > ShortestSplit && !minor)) {
        return false;
    }
    const QStringView raw = text.span(name.first, 1, name.skipped).in(text.body());
    if (raw.front() != u'ا') {
        return false;
    }
    const std::span<const LexMatch> matches = text.matchesAt(name.first);
    return std::none_of(matches.begin(), matches.end(), [&](const LexMatch &match) {
        const LexiconEntry &entry = text.entry(match);
        return entry.cls == m_classes.gazetteer && match.skipped == name.skipped
            && entry.surface.startsWith(u'ا');
    });
}

} // namespace tawthiq::extract
