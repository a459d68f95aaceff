// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeevidence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

PlaceEvidence::PlaceEvidence(const Lexicon &lexicon, const PlaceGrammar &grammar) :
    m_grammar(grammar),
    m_names(grammar.names()),
    m_classes(m_names.classes()),
    m_doubts(lexicon.classOf("place_doubts"_L1)),
    m_dayParts(lexicon.classOf("day_parts"_L1))
{
    for (const LexiconEntry &entry : lexicon.entriesOf(m_classes.placeCues)) {
        m_cueOfRow.push_back(entry.value == "near"_L1       ? Cue::Near
                                 : entry.value == "by"_L1   ? Cue::By
                                 : entry.value == "from"_L1 ? Cue::From
                                 : entry.value == "to"_L1   ? Cue::To
                                 : entry.value == "seat"_L1 ? Cue::Seat
                                                            : Cue::In);
    }
    for (const LexiconEntry &entry : lexicon.entriesOf(m_doubts)) {
        m_doubtOfRow.push_back(entry.value == "closes"_L1    ? PlaceDoubt::Word
                                   : entry.value == "led"_L1 ? PlaceDoubt::Led
                                                             : PlaceDoubt::Common);
    }
}

bool PlaceEvidence::accepts(const AnnotatedText &text, const PlaceSurroundings &around,
                            const PlacePhrase &name) const
{
    const bool single = name.end - name.first == 1;
    if (single && endsInTanwin(text, name.first)) {
        return false;
    }
    const std::size_t hash = hashOf(text, name);
    const bool named = std::find(around.namedWithHead.begin(), around.namedWithHead.end(), hash)
        != around.namedWithHead.end();
    if (!named && isOtherWord(text, name)) {
        return false;
    }
    const PlaceDoubt doubt = this->doubt(text, name);
    if (doubt == PlaceDoubt::None) {
        return true;
    }
    if (single && doubt != PlaceDoubt::Minor && readsAsWord(text, name)) {
        return isSeat(text, name.end);
    }
    const bool here = around.countries.empty() || liesIn(name, around.countries, &Place::country);
    if (named || (isListed(text, around, name) && here)) {
        return true;
    }
    const bool led = isLed(text, name);
    switch (doubt) {
    case PlaceDoubt::Common:
        return led
            && (isSituated(text, name)
                || ((!single || !isCommon(text, name.first, m_classes, AnyClitic))
                    && liesIn(name, around.divisions, &Place::adm1)));
    case PlaceDoubt::Word:
        return led || isSituated(text, name) || closes(text, name.end);
    case PlaceDoubt::Led:
        return led || isSituated(text, name);
    default:
        break;
    }
    const LexMatch *given = text.best(name.first, m_classes.givenNames, Article);
    const bool person = given != nullptr && given->count >= name.end - name.first;
    return (led && !person && here) || isSituated(text, name);
}

PlaceDoubt PlaceEvidence::doubt(const AnnotatedText &text, const PlacePhrase &name) const
{
    const bool single = name.end - name.first == 1;
    if (m_names.needsCue(name)
        || (single
            && isCommon(text, name.first, m_classes, name.skipped > 0 ? OutsideClitics : quint8(NoClitic)))) {
        return PlaceDoubt::Common;
    }
    if (const LexMatch *word = single ? text.best(name.first, m_doubts, Article) : nullptr) {
        return m_doubtOfRow[word->row];
    }
    return m_names.isProminent(name) ? PlaceDoubt::None : PlaceDoubt::Minor;
}

std::size_t PlaceEvidence::hashOf(const AnnotatedText &text, const PlacePhrase &phrase)
{
    std::size_t hash = 0;
    for (int i = phrase.first; i < phrase.end; ++i) {
        if (text.tokens().isWord(i)) {
            hash = qHash(text.folded(i).mid(i == phrase.first ? phrase.skipped : 0), hash + 1);
        }
    }
    return hash;
}

PlaceEvidence::Cue PlaceEvidence::cueAt(const AnnotatedText &text, int token) const
{
    if (!text.has(token, m_classes.placeCues)) {
        return Cue::None;
    }
    for (const LexMatch &match : text.matchesAt(token)) {
        const LexiconEntry &entry = text.entry(match);
        if (entry.cls == m_classes.placeCues && (match.clitics & Article) == 0) {
            return m_cueOfRow[match.row];
        }
    }
    return Cue::None;
}

bool PlaceEvidence::isIn(const AnnotatedText &text, int token) const
{
    const Cue cue = cueAt(text, token);
    return cue == Cue::In || cue == Cue::From || cue == Cue::To;
}

bool PlaceEvidence::isLed(const AnnotatedText &text, const PlacePhrase &name) const
{
    if (name.skipped > 0) {
        return text.folded(name.first)[name.skipped - 1] == u'ب';
    }
    return isIn(text, name.first - 1) || isNear(text, name.first - 1);
}

// Part of a list whose member before is a place: X وY, X، Y.
bool PlaceEvidence::isListed(const AnnotatedText &text, const PlaceSurroundings &around,
                             const PlacePhrase &name) const
{
    const int before = name.first;
    if (name.skipped > 0 && text.folded(before).front() == u'و'
        && around.endsPlace[static_cast<std::size_t>(before)] != 0) {
        return true;
    }
    const text::TokenStream &tokens = text.tokens();
    const bool sign = tokens.isSign(before - 1, u'،') || tokens.isSign(before - 1, u'/')
        || tokens.isSign(before - 1, u'-') || tokens.isSign(before - 1, u'–');
    return sign && around.endsPlace[static_cast<std::size_t>(before - 1)] != 0;
}

// What stands behind says where it lies: X غربي Y, X بريف Y, X الليبية, من X إلى Y, X (12 كم ...
bool PlaceEvidence::isSituated(const AnnotatedText &text, const PlacePhrase &name) const
{
    const int at = name.end;
    const auto isName = [this, &text](int token) {
        if (text.has(token, m_classes.placeHeads)) {
            return true;
        }
        const auto known = m_names.name(text, token);
        return known && m_names.isProminent(*known) && !isCommon(text, token, m_classes, AnyClitic);
    };
    if (const int end = m_grammar.endOfSide(text, at); end > at && isName(end)) {
        return true;
    }
    const bool inside = text.tokens().isWord(at) && text.folded(at).startsWith(u'ب');
    if (inside && !text.has(at, m_classes.commonWords) && isName(at)) {
        return true;
    }
    if (cueAt(text, at) == Cue::In && isName(at + 1)) {
        return true;
    }
    const int nisba = endOfNisbas(text, at, m_classes);
    if (nisba > at && m_names.isInNisbasLand(text, at, name)) {
        return true;
    }
    if (cueAt(text, name.first - 1) == Cue::From && cueAt(text, at) == Cue::To
        && (text.has(at + 1, m_classes.gazetteer) || isName(at + 1)
            || endOfNisbas(text, at + 2, m_classes) > at + 2)) {
        return true;
    }
    return isSeat(text, at) || (text.tokens().isSign(at, u'(') && text.tokens().isNumber(at + 1));
}

// X عاصمة ..., X مركز محافظة ...
bool PlaceEvidence::isSeat(const AnnotatedText &text, int token) const
{
    return cueAt(text, token) == Cue::Seat;
}

// Nothing that a noun or verb would govern follows: the end, a sign, a number, a particle.
bool PlaceEvidence::closes(const AnnotatedText &text, int token) const
{
    if (!text.tokens().isWord(token)) {
        return true;
    }
    return cueAt(text, token) != Cue::None || text.folded(token).startsWith(u'و')
        || text.has(token, m_classes.commonWords);
}

bool PlaceEvidence::liesIn(const PlacePhrase &name, const std::vector<PlaceIndex> &lands,
                           PlaceIndex Place::*member) const
{
    return std::any_of(name.referents.begin(), name.referents.end(), [&](PlaceIndex index) {
        const PlaceIndex land = m_names.gazetteer().at(index).*member;
        return land == domain::NoIndex || std::find(lands.begin(), lands.end(), land) != lands.end();
    });
}

} // namespace tawthiq::extract
