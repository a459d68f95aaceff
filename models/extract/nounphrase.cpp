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
        const bool definite = match != nullptr && (match->clitics & Article) != 0;
        const LexMatch *noun = match == nullptr ? nullptr : text.best(token, m_words.victims);
        const bool other = noun != nullptr && phrase.noun == NounForm::Plural && match->clitics == NoClitic
            && m_words.noun(text.entry(*noun)).form == NounForm::Singular
            && text.folded(token).endsWith(u'ا'); // "خطف مسلحون شاباً"
        if (noun != nullptr && !phrase.numbered && ((phrase.definite && !definite) || other)) {
            return; // "من بين القتلى مدنيين": not theirs
        }
        if (match != nullptr) {
            phrase.victims |= m_words.adjective(text.entry(*match));
            phrase.end = token + match->count;
        } else if (text.mask(token) == 0
                   && (agrees(text.folded(token - 1), text.folded(token))
                       || (phrase.noun == NounForm::Plural && text.folded(token).size() > 4
                           && text.folded(token).endsWith(u"يين")))) { // "جنود رومانيين"
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

// "39 محتجزاً من النساء والأطفال", "ثمانية قتلى بين الجنود": who they are, without lengthening the
// words of the figure. "18 شخصاً من القتلى" says what befell them.
void NounPhrase::readGroup(const AnnotatedText &text, CountedPhrase &phrase) const
{
    if (!FigureLexicon::is(text, phrase.end, m_words.light, "within"_L1)) {
        return;
    }
    int token = phrase.end + text.best(phrase.end, m_words.light)->count;
    for (int n = 0; n < MostGroups; ++n) {
        const quint8 forbidden =
            n == 0 ? quint8(Conjunction | Preposition | LamLam) : quint8(Preposition | LamLam);
        const LexMatch *match = text.best(token, m_words.victims, forbidden);
        if (match == nullptr || (n > 0 && (match->clitics & Conjunction) == 0)) {
            return;
        }
        const FigureLexicon::NounRow &row = m_words.noun(text.entry(*match));
        const QStringView last = text.folded(token + match->count - 1);
        const bool definite = (match->clitics & Article) != 0 || row.construct || last.startsWith(u"ال");
        if (!definite) {
            return;
        }
        if (n == 0 && row.harm != 0 && phrase.harm == 0 && phrase.numbered) {
            phrase.harm = row.harm;
            phrase.ofGroup = true;
            return;
        }
        addGroup(row.victims, phrase);
        token += match->count;
    }
}

void NounPhrase::addGroup(VictimSet group, CountedPhrase &phrase)
{
    using domain::Victim;
    constexpr VictimSet Services =
        bit(Victim::Soldier) | bit(Victim::Police) | bit(Victim::CivilDefence) | bit(Victim::Medic);
    if ((group & Services) != 0) {
        phrase.victims &= ~bit(Victim::Fighter); // "عنصرين من الشرطة"
    }
    phrase.victims |= phrase.victims == 0 ? group & ~bit(Victim::Person) : group;
}

} // namespace tawthiq::extract
