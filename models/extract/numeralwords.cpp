// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeralwords.h"

#include "digitnumber.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

namespace {

constexpr std::array KindNames{
    "digits"_L1,   "unit"_L1,         "part"_L1,   "ten"_L1,   "hundred"_L1, "hundreds_of"_L1,
    "hundreds"_L1, "scale"_L1,        "scales"_L1, "dual"_L1,  "ordinal"_L1, "ordinal_part"_L1,
    "fraction"_L1, "fractions_of"_L1, "point"_L1,  "minus"_L1, "percent"_L1};

NumeralKind kindOf(const QString &name)
{
    for (std::size_t i = 0; i < KindNames.size(); ++i) {
        if (name == KindNames[i]) {
            return static_cast<NumeralKind>(i);
        }
    }
    return NumeralKind::Unit;
}

// An Arabic particle may stand before digits (و23، الـ17); a Latin letter makes them a name (F16).
bool isLatin(QStringView folded)
{
    return !folded.isEmpty() && folded.back().unicode() < 0x250;
}

bool hasTanwin(QStringView original)
{
    return original.contains(QChar(0x064B));
}

} // namespace

NumeralWords::NumeralWords(const Lexicon &lexicon) : m_class(lexicon.classOf("numbers"_L1))
{
    for (const LexiconEntry &entry : lexicon.entriesOf(m_class)) {
        NumeralWord word;
        word.kind = kindOf(entry.feature("k"_L1));
        word.value = entry.value.toDouble();
        word.dualAlone = !entry.feature("dual_alone"_L1).isEmpty();
        word.noArticle = !entry.feature("noarticle"_L1).isEmpty();
        m_words.push_back(word);
    }
}

std::optional<NumeralAtom> NumeralWords::read(const AnnotatedText &text, int token, Link link) const
{
    const text::TokenStream &tokens = text.tokens();
    if (link == Link::And && tokens.isWord(token) && text.folded(token) == u"و") {
        // و written apart, or before digits
        if (tokens.isNumber(token + 1)) {
            return digits(text, token + 1, Link::And);
        }
        return word(text, token + 1, Link::Joined);
    }
    if (tokens.isNumber(token)) {
        return link == Link::And ? std::nullopt : digits(text, token, link);
    }
    return word(text, token, link);
}

std::optional<NumeralAtom> NumeralWords::word(const AnnotatedText &text, int token, Link link) const
{
    if (!text.has(token, m_class)) {
        return std::nullopt;
    }
    for (const LexMatch &match : text.matchesAt(token)) {
        if (match.cls != m_class) {
            continue;
        }
        const bool joined =
            link == Link::Joined && (match.clitics & (Conjunction | Preposition | LamLam)) != 0;
        const bool unlinked =
            link == Link::And && match.clitics != Conjunction && match.clitics != (Conjunction | Article);
        const NumeralWord &word = m_words[match.row];
        const bool article = (match.clitics & (Article | LamLam)) != 0;
        if (joined || unlinked || (word.noArticle && article)) {
            continue;
        }
        NumeralAtom atom;
        atom.kind = word.kind;
        atom.value = word.value;
        atom.first = token;
        atom.end = token + match.count;
        atom.skipped = match.skipped;
        atom.clitics = match.clitics;
        atom.article = article;
        atom.dualAlone = word.dualAlone && !hasTanwin(text.span(match).in(text.body()));
        return atom;
    }
    return std::nullopt;
}

std::optional<NumeralAtom> NumeralWords::digits(const AnnotatedText &text, int token, Link link) const
{
    const text::TokenStream &tokens = text.tokens();
    const text::Token &number = tokens.at(token);
    if (link == Link::First && number.gap == text::Gap::None && tokens.valid(token - 1)) {
        const text::TokenKind before = tokens.at(token - 1).kind;
        if (before == text::TokenKind::Number
            || (before == text::TokenKind::Word && isLatin(text.folded(token - 1)))) {
            return std::nullopt;
        }
    }
    const auto value = readDigits(text.folded(token), number.span.in(text.body()));
    if (!value) {
        return std::nullopt;
    }
    NumeralAtom atom;
    atom.value = value->value;
    atom.first = token;
    atom.end = token + 1;
    atom.fraction = value->fraction;
    return atom;
}

} // namespace tawthiq::extract
