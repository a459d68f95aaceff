// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbergrammar.h"

#include <cmath>

namespace tawthiq::extract {

using Kind = NumeralKind;

NumberGrammar::NumberGrammar(const Lexicon &lexicon) : m_words(lexicon) { }

std::optional<NumberReading> NumberGrammar::read(const AnnotatedText &text, int token, Link link) const
{
    std::optional<NumeralAtom> atom = m_words.at(text, token, link);
    if (!atom) {
        return std::nullopt;
    }
    const NumeralAtom start = *atom;
    const bool negative = start.kind == Kind::Minus;
    if (negative) {
        atom = m_words.at(text, start.end, Link::Joined);
        if (!atom || atom->kind == Kind::Minus) {
            return std::nullopt;
        }
    }
    std::optional<NumberReading> reading;
    switch (atom->kind) {
    case Kind::Ordinal:
    case Kind::OrdinalPart:
        reading = ordinal(text, *atom);
        break;
    case Kind::Fraction:
        reading = share(text, *atom);
        break;
    default:
        reading = cardinal(text, *atom);
    }
    if (!reading) {
        return std::nullopt;
    }
    reading->first = start.first;
    reading->skipped = start.skipped;
    reading->clitics = start.clitics;
    reading->article = start.article;
    if (negative) {
        reading->value = -reading->value;
    }
    addPercent(text, *reading);
    return reading;
}

// Units, teens and tens: خمسة، خمسة عشر، خمسة وعشرون.
std::optional<NumberGrammar::Part> NumberGrammar::belowHundred(const AnnotatedText &text,
                                                               const NumeralAtom &atom) const
{
    Part part{atom.value, atom.end, false, true, false, 1};
    if (atom.kind == Kind::Ten) {
        return part;
    }
    if (atom.kind != Kind::Unit && atom.kind != Kind::Part) {
        return std::nullopt;
    }
    if (atom.value > 0 && atom.value < 10) {
        const auto ten = m_words.at(text, atom.end, Link::Joined);
        if (ten && ten->kind == Kind::Unit && ten->value == 10) {
            part.value += 10;
            part.end = ten->end;
            return part;
        }
        const auto tens = m_words.at(text, atom.end, Link::And);
        if (tens && tens->kind == Kind::Ten) {
            part.value += tens->value;
            part.end = tens->end;
            return part;
        }
    }
    return atom.kind == Kind::Part ? std::nullopt : std::optional(part);
}

// Hundreds in one word, counted hundreds (ثلاث مئة) and what follows them with و.
std::optional<NumberGrammar::Part> NumberGrammar::belowThousand(const AnnotatedText &text,
                                                                const NumeralAtom &atom) const
{
    if (atom.kind == Kind::Digits) {
        return Part{atom.value, atom.end, true, false, false, 1};
    }
    double hundreds = 0;
    int end = atom.end;
    if (atom.kind == Kind::Hundred || atom.kind == Kind::Hundreds) {
        hundreds = atom.value;
    } else if (atom.kind == Kind::Unit && atom.value >= 3 && atom.value <= 9) {
        const auto hundred = m_words.at(text, atom.end, Link::Joined);
        if (hundred && (hundred->kind == Kind::Hundred || hundred->kind == Kind::HundredsOf)
            && !hundred->article) {
            hundreds = atom.value * 100;
            end = hundred->end;
        }
    }
    if (hundreds == 0) {
        return belowHundred(text, atom);
    }
    if (const auto rest = m_words.at(text, end, Link::And)) {
        if (const auto small = belowHundred(text, *rest)) {
            return Part{hundreds + small->value, small->end, false, true, false, 1};
        }
    }
    return Part{hundreds, end, false, true, false, 1};
}

// One part of a number: خمسة وعشرون ألفاً, ألفان, 3 ملايين, or a group below a thousand.
std::optional<NumberGrammar::Part> NumberGrammar::scaled(const AnnotatedText &text,
                                                         const NumeralAtom &atom) const
{
    Part part{atom.value, atom.end, false, true, true, atom.value};
    if (atom.kind == Kind::Dual) {
        part.scale = atom.value / 2;
    } else if (atom.kind == Kind::Scale) {
        // ألفا شخص are two thousand; ألفا وتسعمئة keeps a tanwin nobody wrote, for the dual would be ألفان
        const bool dual = atom.dualAlone && !m_words.at(text, atom.end, Link::And);
        part.value = dual ? 2 * atom.value : atom.value;
    } else {
        const auto group = belowThousand(text, atom);
        if (!group) {
            return std::nullopt;
        }
        part = *group;
    }
    // ألف ألف، مئة ألف مليون: each scale counts the one before it
    while (const auto scale = m_words.at(text, part.end, Link::Joined)) {
        const bool scales = scale->kind == Kind::Scale || scale->kind == Kind::Scales;
        if (!scales || (part.scaled && scale->value < part.scale) || (scale->article && part.scaled)) {
            break;
        }
        part.value *= scale->value;
        part.scale = part.scaled ? part.scale * scale->value : scale->value;
        part.scaled = true;
        part.words = true;
        part.end = scale->end;
    }
    return part;
}

// The next smaller part, joined with و; a comma may stand before it when it is a hundred or more.
std::optional<NumberGrammar::Part> NumberGrammar::nextPart(const AnnotatedText &text, const Part &last) const
{
    if (!last.scaled) {
        return std::nullopt;
    }
    const bool comma = text.tokens().isSign(last.end, u'،');
    const auto atom = m_words.at(text, last.end + (comma ? 1 : 0), Link::And);
    if (!atom || atom->fraction) {
        return std::nullopt;
    }
    auto part = scaled(text, *atom);
    if (!part || (comma && (part->digits || part->value < 100))) {
        return std::nullopt;
    }
    // مئة ألف وألفان, as cheques say it: the hundreds name their thousands themselves
    const bool again = part->scaled && part->scale == last.scale && last.value == 100 * last.scale
        && part->value < 100 * last.scale && !part->digits && !last.digits;
    return part->value < last.scale || again ? part : std::nullopt;
}

std::optional<NumberReading> NumberGrammar::cardinal(const AnnotatedText &text, const NumeralAtom &atom) const
{
    if (atom.kind == Kind::Scales || atom.kind == Kind::HundredsOf) {
        return std::nullopt;
    }
    auto part = scaled(text, atom);
    if (!part) {
        return std::nullopt;
    }
    NumberReading reading;
    bool digits = part->digits;
    bool words = part->words;
    while (part) {
        reading.value += part->value;
        reading.scale = part->scaled ? part->scale : 1;
        reading.end = part->end;
        part = nextPart(text, *part);
        digits |= part && part->digits;
        words |= part && part->words;
    }
    reading.form = !digits ? domain::NumberForm::Words
        : words            ? domain::NumberForm::Mixed
                           : domain::NumberForm::Digits;
    addFraction(text, reading);
    return reading;
}

// ثلاثة أرباع, مليون ونصف (المليون), واحد فاصلة خمسة.
void NumberGrammar::addFraction(const AnnotatedText &text, NumberReading &reading) const
{
    if (const auto joined = m_words.at(text, reading.end, Link::Joined)) {
        if (joined->kind == Kind::FractionsOf) {
            reading.value *= joined->value;
            reading.end = joined->end;
            reading.fraction = true;
            return;
        }
        const auto after =
            joined->kind == Kind::Point ? m_words.at(text, joined->end, Link::Joined) : std::nullopt;
        const auto digits = after ? belowThousand(text, *after) : std::nullopt;
        if (digits) {
            double unit = 10;
            while (unit <= digits->value) {
                unit *= 10;
            }
            reading.value += digits->value / unit;
            reading.end = digits->end;
        }
        return;
    }
    const auto half = m_words.at(text, reading.end, Link::And);
    if (!half || half->kind != Kind::Fraction) {
        return;
    }
    reading.value += half->value * reading.scale;
    reading.end = half->end;
    const auto again = m_words.at(text, half->end, Link::Joined);
    if (again && again->kind == Kind::Scale && again->value == reading.scale) {
        reading.end = again->end;
    }
}

std::optional<NumberReading> NumberGrammar::ordinal(const AnnotatedText &text, const NumeralAtom &atom) const
{
    NumberReading reading;
    reading.ordinal = true;
    reading.value = atom.value;
    reading.end = atom.end;
    bool joined = false;
    const auto ten = m_words.at(text, atom.end, Link::Joined);
    if (ten && ten->kind == Kind::Unit && ten->value == 10 && atom.value < 10) {
        reading.value += 10;
        reading.end = ten->end;
        joined = true;
    } else if (atom.value < 10) {
        const auto tens = m_words.at(text, atom.end, Link::And);
        if (tens && tens->kind == Kind::Ten && (tens->article || !atom.article)) {
            reading.value += tens->value;
            reading.end = tens->end;
            joined = true;
        }
    }
    return atom.kind == Kind::OrdinalPart && !joined ? std::nullopt : std::optional(reading);
}

// نصف, ثلثا, نصف مليون.
std::optional<NumberReading> NumberGrammar::share(const AnnotatedText &text, const NumeralAtom &atom) const
{
    NumberReading reading;
    reading.value = atom.value;
    reading.end = atom.end;
    reading.fraction = true;
    const auto of = m_words.at(text, atom.end, Link::Joined);
    if (of && (of->kind == Kind::Scale || of->kind == Kind::Hundred)) {
        reading.value = std::round(atom.value * of->value);
        reading.scale = of->value;
        reading.end = of->end;
        reading.fraction = false;
    }
    return reading;
}

void NumberGrammar::addPercent(const AnnotatedText &text, NumberReading &reading) const
{
    if (text.tokens().isSign(reading.end, u'%')) {
        reading.percentage = true;
        reading.percentEnd = reading.end + 1;
        return;
    }
    const auto atom = m_words.at(text, reading.end, Link::First);
    if (atom && atom->kind == Kind::Percent) {
        reading.percentage = true;
        reading.percentEnd = atom->end;
    }
}

} // namespace tawthiq::extract
