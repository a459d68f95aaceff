// SPDX-License-Identifier: GPL-3.0-or-later
#include "namewords.h"

namespace tawthiq::extract {

namespace {

constexpr int ShortestUnknown = 3; // letters
constexpr int ShortestWithWaw = 5; // of a name that begins with و
constexpr int LongestVerb = 6; // letters of most verbs in the present
constexpr QChar Fathatan(0x064B);

quint64 maskOf(std::initializer_list<ClassId> classes)
{
    quint64 mask = 0;
    for (const ClassId cls : classes) {
        mask |= cls < MaximumClasses ? 1ULL << cls : 0;
    }
    return mask;
}

quint64 nameMaskOf(const NameClasses &classes)
{
    return maskOf({classes.gazetteer, classes.placeParts, classes.givenNames, classes.familyNames,
                   classes.personNames, classes.nameParticles, classes.personCues});
}

} // namespace

NameWords::NameWords(const Lexicon &lexicon) :
    m_classes(lexicon),
    m_nameMask(nameMaskOf(m_classes)),
    m_shape(lexicon, m_classes),
    m_ordinary(lexicon, m_nameMask | maskOf({m_classes.orgNames, m_classes.demonyms, m_classes.placeHeads}))
{
}

bool NameWords::isNameable(const AnnotatedText &text, int token, bool afterName) const
{
    if (!text.tokens().isWord(token)) {
        return false;
    }
    const QStringView word = text.folded(token);
    if (word.size() < ShortestUnknown || (text.mask(token) & ~m_nameMask) != 0) {
        return false;
    }
    if (!afterName && (word.startsWith(u"ال") || text.has(token, m_classes.gazetteer))) {
        return false;
    }
    if (text.tokens().at(token).span.in(text.body()).contains(Fathatan)) {
        return false; // an adverb: مطولاً
    }
    if (isLatin(text, token)) {
        return false; // Latin letters are the name said again
    }
    // و is the next word's, unless a vowel shows it to be the name's: واتسون, ويلسون.
    const bool vowel = afterName && text.mask(token) == 0 && word.size() >= ShortestWithWaw
        && (word[1] == u'ا' || word[1] == u'ي' || word[1] == u'و');
    const bool joined = word.startsWith(u'و') && !vowel;
    if (joined || word.startsWith(u"بال") || word.startsWith(u"لل")
        || (word.startsWith(u'ي') && word.size() < LongestVerb)) {
        return false; // the next word with its particle, or a verb in the present
    }
    // The coast is a word, but behind a given name الساحلي is a family.
    const bool nisba = afterName && word.startsWith(u"ال") && word.endsWith(u'ي');
    if (!nisba && (afterName ? m_ordinary.isWord(word) : isOrdinary(text, token))) {
        return false;
    }
    if (!afterName) {
        return !word.endsWith(u'ه');
    }
    // A family name with the article is a nisba, or it closes the phrase.
    return !word.startsWith(u"ال") || word.endsWith(u'ي') || closes(text, token + 1);
}

// Whether the words from `token` on go on without the name.
bool NameWords::closes(const AnnotatedText &text, int token) const
{
    return !text.tokens().isWord(token) || text.has(token, m_classes.commonWords)
        || text.has(token, m_classes.personTitles) || text.has(token, m_classes.speechVerbs);
}

bool NameWords::isFamily(const AnnotatedText &text, int token) const
{
    const QStringView word = text.folded(token);
    if (word.startsWith(u"ال")) {
        return !word.endsWith(u'ه'); // isNameable() has seen that nothing else explains it
    }
    const Lexicon &lexicon = text.lexicon();
    const WordId whole = lexicon.words().findWithArticle(word);
    const NodeId node = whole == NoWord ? NoNode : lexicon.phrases().first(whole);
    if (node == NoNode) {
        return false;
    }
    for (const EntryId entry : lexicon.phrases().entries(node)) {
        if (lexicon.entry(entry).cls == m_classes.familyNames) {
            return true;
        }
    }
    return false;
}

bool NameWords::isLatin(const AnnotatedText &text, int token)
{
    constexpr char16_t FirstArabic = 0x0600;
    return text.folded(token).front().unicode() < FirstArabic;
}

float NameWords::shape(const AnnotatedText &text, int token) const
{
    const QStringView word = text.folded(token);
    return m_shape.of(word.startsWith(u"ال") ? word.mid(2) : word); // the article says nothing
}

bool NameWords::isOrdinary(const AnnotatedText &text, int token) const
{
    return m_ordinary.contains(text.folded(token));
}

bool NameWords::isAdverb(const AnnotatedText &text, int token) const
{
    const QStringView word = text.folded(token);
    return word.endsWith(u'ا') && m_ordinary.isStem(word.chopped(1));
}

bool NameWords::isPlain(const AnnotatedText &text, int token) const
{
    return m_ordinary.isStem(text.folded(token));
}

} // namespace tawthiq::extract
