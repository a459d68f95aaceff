// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberfinder.h"

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

using domain::NoIndex;
using domain::Qualifier;
using Link = NumeralWords::Link;

namespace {

constexpr int SubjectReach = 4; // tokens of "عدد القتلى" between تجاوز and its number
constexpr int ChangeReach = 10; // tokens between ارتفع and its "من 5 إلى 7"

bool isArticle(QStringView folded)
{
    return folded == u"ال" || folded == u"وال" || folded == u"بال" || folded == u"لل";
}

bool isDash(const text::TokenStream &tokens, int token)
{
    return tokens.isSign(token, u'-') || tokens.isSign(token, u'–') || tokens.isSign(token, u'—');
}

domain::NumberValue exactly(const NumberReading &reading)
{
    domain::NumberValue value;
    value.form = reading.form;
    value.value = value.min = value.max = reading.value;
    value.ordinal = reading.ordinal;
    value.percentage = reading.percentage;
    return value;
}

void applyQualifier(domain::NumberValue &value, Qualifier qualifier)
{
    value.qualifier = qualifier;
    const bool open = qualifier == Qualifier::About;
    if (open || qualifier == Qualifier::MoreThan || qualifier == Qualifier::AtLeast) {
        value.max.reset();
    }
    if (open || qualifier == Qualifier::LessThan || qualifier == Qualifier::AtMost) {
        value.min.reset();
    }
}

} // namespace

struct NumberFinder::Pass {
    Draft &draft;
    const AnnotatedText &text;
    QualifierMatch pending; // the last front qualifier seen, and where it ends
    bool hasPending = false;
    int between = NoIndex; // token of بين when a number follows it
    int from = NoIndex; // token of من, likewise
    int openEnd = 0; // where بين or من ends
    int change = -1000; // token of the last ارتفع
    int percentEnd = 0; // one past the last في المئة
};

NumberFinder::NumberFinder(const Lexicon &lexicon) :
    m_grammar(lexicon),
    m_qualifiers(lexicon),
    m_vague(lexicon.classOf("number_vague"_L1)),
    m_toll(lexicon.classOf("toll_cues"_L1)),
    m_rule(u"number.value"_s),
    m_vagueRule(u"number.vague"_s)
{
}

void NumberFinder::find(Draft &draft) const
{
    Pass pass{draft, draft.text, {}};
    const AnnotatedText &text = draft.text;
    int token = 0;
    while (token < text.size()) {
        const bool found = (m_grammar.words().canBegin(text, token) && number(pass, token))
            || (text.has(token, m_vague) && vague(pass, token));
        if (found) {
            token = std::max(draft.numbers.back().end, pass.percentEnd);
            continue;
        }
        const auto [join, joinEnd] = m_qualifiers.join(text, token);
        if (join == NumberJoin::Change) {
            pass.change = token;
        } else if (join == NumberJoin::Between || join == NumberJoin::From) {
            pass.between = join == NumberJoin::Between ? token : NoIndex;
            pass.from = join == NumberJoin::From ? token : NoIndex;
            pass.openEnd = joinEnd;
        }
        int next = std::max(token + 1, join == NumberJoin::None ? 0 : joinEnd);
        if (const auto qualifier = m_qualifiers.front(text, token)) {
            const bool doubled = pass.hasPending && pass.pending.end == token;
            pass.pending = *qualifier;
            pass.pending.first = doubled ? pass.pending.first : token;
            pass.pending.far = qualifier->far && text.has(qualifier->end, m_toll);
            pass.hasPending = true;
            next = qualifier->end;
        }
        token = next;
    }
}

bool NumberFinder::number(Pass &pass, int token) const
{
    const auto reading = m_grammar.read(pass.text, token);
    if (!reading) {
        return false;
    }
    NumberPhrase result = phrase(pass, *reading);
    const bool plain = !reading->ordinal && !reading->fraction;
    const auto high = plain ? upperEnd(pass, *reading) : std::nullopt;
    if (high) {
        double low = reading->value;
        if (high->scale > 1 && low < high->value / high->scale) {
            low *= high->scale; // بين 3 و5 آلاف
        }
        result.end = high->end;
        result.span.end = pass.text.span(high->first, high->end - high->first).end;
        result.value = exactly(*reading);
        result.value.qualifier = Qualifier::Range;
        result.value.value.reset();
        result.value.min = low;
        result.value.max = high->value;
        result.value.percentage = high->percentage;
        if (pass.openEnd == reading->first) {
            result.qualifierFirst = pass.between != NoIndex ? pass.between : pass.from;
        }
    }
    pass.percentEnd = std::max(reading->percentEnd, high ? high->percentEnd : 0);
    bound(pass, result);
    add(pass, std::move(result));
    return true;
}

// The vague words: عشرات، بضعة، عدد من.
bool NumberFinder::vague(Pass &pass, int token) const
{
    const LexMatch *match = pass.text.best(token, m_vague);
    if (match == nullptr) {
        return false;
    }
    const auto tens = m_grammar.words().at(pass.text, token + match->count, Link::And);
    if (tens && tens->kind == NumeralKind::Ten) {
        pass.pending = {Qualifier::MoreThan, token, token + match->count, 0, false}; // بضع وثلاثون
        pass.hasPending = true;
        return false;
    }
    NumberPhrase result;
    result.first = token;
    result.end = token + match->count;
    result.skipped = match->skipped;
    result.span = pass.text.span(*match);
    result.value.qualifier = Qualifier::Vague;
    result.value.form = domain::NumberForm::Vague;
    result.value.lexeme = result.span.in(pass.text.body()).toString();
    if (pass.hasPending && pass.pending.end == token) {
        result.qualifierFirst = pass.pending.first;
    }
    add(pass, std::move(result));
    return true;
}

NumberPhrase NumberFinder::phrase(const Pass &pass, const NumberReading &reading) const
{
    const text::TokenStream &tokens = pass.text.tokens();
    NumberPhrase result;
    result.first = reading.first;
    result.end = reading.end;
    result.skipped = reading.skipped;
    result.span = pass.text.span(reading.first, reading.end - reading.first, reading.skipped);
    result.value = exactly(reading);
    const int before = reading.first - 1;
    if (!tokens.isNumber(reading.first) || !tokens.valid(before)) {
        return result;
    }
    const bool glued = tokens.at(reading.first).gap == text::Gap::None;
    const bool free = tokens.at(before).gap != text::Gap::None;
    double factor = 1;
    if (glued && free && tokens.isSign(before, u'-')) {
        factor = -1;
    } else if (glued && free && tokens.isSign(before, u'.')) {
        for (int i = 0; i < tokens.at(reading.first).foldedLength; ++i) {
            factor /= 10;
        }
    } else if (tokens.isSign(before, u'%')) {
        result.value.percentage = glued;
    }
    if (factor != 1) {
        result.first = before;
        result.span.begin = tokens.at(before).span.begin;
        result.value.value = result.value.min = result.value.max = reading.value * factor;
    }
    return result;
}

// تجاوز عدد القتلى 150: the verb bounds the first number behind its subject.
bool NumberFinder::isFar(const Pass &pass, int front) const
{
    const std::vector<NumberPhrase> &numbers = pass.draft.numbers;
    return pass.hasPending && pass.pending.far && front - pass.pending.end <= SubjectReach
        && pass.text.sameSentence(pass.pending.first, front)
        && (numbers.empty() || numbers.back().first < pass.pending.first);
}

// Attaches the qualifier in front (a loose ال may stand between) or directly behind.
void NumberFinder::bound(const Pass &pass, NumberPhrase &phrase) const
{
    const text::TokenStream &tokens = pass.text.tokens();
    const bool article = tokens.isNumber(phrase.first) && tokens.isWord(phrase.first - 1)
        && tokens.at(phrase.first).gap == text::Gap::None && isArticle(pass.text.folded(phrase.first - 1));
    const int front = article ? phrase.first - 1 : phrase.first;
    const bool qualified = pass.hasPending && pass.pending.end == front;
    const bool range = phrase.value.qualifier == Qualifier::Range;
    if (qualified) {
        phrase.qualifierFirst = pass.pending.first;
        if (!range) {
            applyQualifier(phrase.value, pass.pending.qualifier);
        }
    } else if (!range && isFar(pass, front)) {
        applyQualifier(phrase.value, pass.pending.qualifier); // outside the extent: its subject is between
    } else if (article && !range) {
        phrase.value.ordinal = true; // الجولة الـ17
    }
    if (const auto behind = m_qualifiers.behind(pass.text, phrase.end)) {
        phrase.qualifierEnd = behind->end;
        if (!qualified && !range) {
            applyQualifier(phrase.value, behind->qualifier);
        }
    }
}

// The higher number of a range that `low` begins: 10-15, خمسة أو ستة, بين 10 و15, من 5 إلى 7.
std::optional<NumberReading> NumberFinder::upperEnd(const Pass &pass, const NumberReading &low) const
{
    const auto high = afterJoin(pass, low);
    const bool fits = high && !high->ordinal && !high->fraction
        && (high->value > low.value || (low.value < high->value / high->scale));
    return fits ? high : std::nullopt;
}

std::optional<NumberReading> NumberFinder::afterJoin(const Pass &pass, const NumberReading &low) const
{
    const text::TokenStream &tokens = pass.text.tokens();
    const bool opened = pass.openEnd == low.first;
    if (opened && pass.between != NoIndex) {
        if (auto high = m_grammar.read(pass.text, low.end, Link::And)) {
            return high;
        }
    }
    if (isDash(tokens, low.end)) {
        const bool digits = low.form == domain::NumberForm::Digits && tokens.isNumber(low.end + 1);
        const bool chain = isDash(tokens, low.end + 2) || isDash(tokens, low.first - 1);
        return digits && !chain ? m_grammar.read(pass.text, low.end + 1, Link::Joined) : std::nullopt;
    }
    const auto [join, end] = m_qualifiers.join(pass.text, low.end);
    if (join == NumberJoin::Or) {
        return m_grammar.read(pass.text, end, Link::Joined);
    }
    const bool changed =
        pass.change >= low.first - ChangeReach && pass.text.sameSentence(pass.change, low.first);
    if (join == NumberJoin::To && !changed) {
        return m_grammar.read(pass.text, end, Link::Joined);
    }
    return std::nullopt;
}

void NumberFinder::add(Pass &pass, NumberPhrase phrase) const
{
    MentionDraft mention;
    mention.first = phrase.first;
    mention.end = phrase.end;
    mention.mention.kind = domain::MentionKind::Number;
    mention.mention.span = phrase.span;
    mention.mention.sentence = pass.text.sentenceOf(phrase.first);
    mention.mention.rule = phrase.value.qualifier == Qualifier::Vague ? m_vagueRule : m_rule;
    mention.mention.value = phrase.value;
    pass.draft.mentions.push_back(std::move(mention));
    pass.draft.numbers.push_back(std::move(phrase));
}

} // namespace tawthiq::extract
