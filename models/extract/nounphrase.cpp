// SPDX-License-Identifier: GPL-3.0-or-later
#include "nounphrase.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::Qualifier;

namespace {

constexpr int MostAdjectives = 3;
constexpr int MostGroups = 4;

bool isClosing(QChar sign)
{
    return sign == u'"' || sign == u'”' || sign == u'»' || sign == u')' || sign == u'“';
}

// True when `word` has the indefinite accusative ending that `noun` has: عنصرا مسلحا.
bool agrees(QStringView noun, QStringView word)
{
    return noun.size() > 3 && word.size() > 4 && noun.endsWith(u'ا') && word.endsWith(u"يا");
}

} // namespace

void setBounds(CountedPhrase &phrase, Qualifier qualifier, std::optional<qint64> value,
               std::optional<qint64> low, std::optional<qint64> high)
{
    phrase.qualifier = qualifier;
    phrase.value = value;
    phrase.min = phrase.max = std::nullopt;
    switch (qualifier) {
    case Qualifier::Exact:
        phrase.min = phrase.max = value;
        break;
    case Qualifier::MoreThan:
    case Qualifier::AtLeast:
        phrase.min = value;
        break;
    case Qualifier::LessThan:
    case Qualifier::AtMost:
        phrase.max = value;
        break;
    case Qualifier::Range:
        phrase.value.reset();
        phrase.min = low;
        phrase.max = high;
        break;
    case Qualifier::UnspecifiedPlural:
        phrase.value.reset();
        phrase.min = 2;
        break;
    case Qualifier::Vague:
        phrase.value.reset();
        break;
    case Qualifier::About:
        break;
    }
}

void NounPhrase::complete(const Draft &draft, CountedPhrase &phrase) const
{
    const AnnotatedText &text = draft.text;
    takeAdjectives(text, phrase);
    takeNumberBehind(draft, phrase);
    takeAdjectives(text, phrase);
    takeBound(text, phrase);
    readGroup(text, phrase);
}

void NounPhrase::takeAdjectives(const AnnotatedText &text, CountedPhrase &phrase) const
{
    for (int n = 0; n < MostAdjectives; ++n) {
        const int token = phrase.end;
        if (!text.tokens().isWord(token) || !text.sameSentence(token, phrase.first)) {
            return;
        }
        const LexMatch *match = text.best(token, m_words.adjectives, Conjunction | Preposition | LamLam);
        if (match != nullptr) {
            phrase.victims |= m_words.adjective(text.entry(*match));
            phrase.end = token + match->count;
        } else if (agrees(text.folded(token - 1), text.folded(token)) && text.mask(token) == 0) {
            ++phrase.end;
        } else {
            return;
        }
    }
}

void NounPhrase::takeNumberBehind(const Draft &draft, CountedPhrase &phrase) const
{
    const NumberPhrase *number = draft.numberAt(phrase.end);
    if (number != nullptr && !phrase.numbered && phrase.noun == NounForm::Singular && number->value.value == 1
        && number->skipped == 0 && number->value.form != domain::NumberForm::Digits) {
        phrase.end = number->end; // "جندي واحد"
        return;
    }
    if (phrase.numbered || phrase.noun != NounForm::Plural) {
        return;
    }
    if (number == nullptr || number->skipped != 0 || number->qualifierFirst != domain::NoIndex
        || number->value.form == domain::NumberForm::Digits || !number->value.value
        || number->value.percentage
        // "متطوعين اثنين", "المسؤولين الثلاثة"; but "مسلحون ثلاثة مزارعين" are two groups
        || (*number->value.value != 2
            && !(phrase.definite && draft.text.folded(number->first).startsWith(u"ال")))) {
        return;
    }
    phrase.end = number->end;
    phrase.form = domain::NumberForm::Words;
    phrase.numbered = true;
    phrase.definite = false;
    setBounds(phrase, Qualifier::Exact, static_cast<qint64>(*number->value.value), {}, {});
}

void NounPhrase::takeBound(const AnnotatedText &text, CountedPhrase &phrase) const
{
    int token = phrase.end;
    if (text.tokens().valid(token) && text.tokens().at(token).kind == text::TokenKind::Sign
        && isClosing(text.folded(token).front())) {
        ++token;
    }
    const LexMatch *bound = nullptr;
    for (const LexMatch &match : text.matchesAt(token)) {
        const LexiconEntry &entry = text.entry(match);
        if (entry.cls == m_words.qualifiers && entry.features.contains("side=behind"_L1)) {
            bound = &match;
            break;
        }
    }
    if (bound == nullptr || phrase.qualifier != Qualifier::Exact || !phrase.value) {
        return;
    }
    const auto qualifier = domain::fromCode<Qualifier>(text.entry(*bound).value);
    if (qualifier) {
        setBounds(phrase, *qualifier, phrase.value, {}, {});
        phrase.end = token + bound->count;
    }
}

// "39 محتجزاً من النساء والأطفال": who they are, without lengthening the words of the figure.
void NounPhrase::readGroup(const AnnotatedText &text, CountedPhrase &phrase) const
{
    int token = phrase.end;
    if (!text.tokens().isWord(token) || text.folded(token) != u"من") {
        return;
    }
    ++token;
    for (int n = 0; n < MostGroups; ++n) {
        const quint8 forbidden =
            n == 0 ? quint8(Conjunction | Preposition | LamLam) : quint8(Preposition | LamLam);
        const LexMatch *match = text.best(token, m_words.victims, forbidden);
        if (match == nullptr || (match->clitics & Article) == 0
            || (n > 0 && (match->clitics & Conjunction) == 0)) {
            return;
        }
        const VictimSet group = m_words.noun(text.entry(*match)).victims;
        phrase.victims |= phrase.victims == 0 ? group & ~bit(domain::Victim::Person) : group;
        token += match->count;
    }
}

} // namespace tawthiq::extract
