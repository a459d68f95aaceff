// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberqualifiers.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

namespace {

constexpr std::array JoinNames{""_L1, "between"_L1, "from"_L1, "to"_L1, "or"_L1, "change"_L1};

NumberJoin joinOf(const QString &name)
{
    for (std::size_t i = 1; i < JoinNames.size(); ++i) {
        if (name == JoinNames[i]) {
            return static_cast<NumberJoin>(i);
        }
    }
    return NumberJoin::None;
}

} // namespace

NumberQualifiers::NumberQualifiers(const Lexicon &lexicon) : m_class(lexicon.classOf("number_qualifiers"_L1))
{
    for (const LexiconEntry &entry : lexicon.entriesOf(m_class)) {
        Row row;
        const QString side = entry.feature("side"_L1);
        row.side = side == "join"_L1 ? Side::Join : side == "behind"_L1 ? Side::Behind : Side::Front;
        row.join = joinOf(entry.value);
        row.qualifier = domain::fromCode<domain::Qualifier>(entry.value).value_or(domain::Qualifier::Exact);
        row.far = !entry.feature("far"_L1).isEmpty();
        m_rows.push_back(row);
    }
}

std::optional<QualifierMatch> NumberQualifiers::front(const AnnotatedText &text, int token) const
{
    return find(text, token, Side::Front);
}

std::optional<QualifierMatch> NumberQualifiers::behind(const AnnotatedText &text, int token) const
{
    return find(text, token, Side::Behind);
}

std::pair<NumberJoin, int> NumberQualifiers::join(const AnnotatedText &text, int token) const
{
    if (text.has(token, m_class)) {
        for (const LexMatch &match : text.matchesAt(token)) {
            if (match.cls == m_class && m_rows[match.row].side == Side::Join) {
                return {m_rows[match.row].join, token + match.count};
            }
        }
    }
    return {NumberJoin::None, token};
}

std::optional<QualifierMatch> NumberQualifiers::find(const AnnotatedText &text, int token, Side side) const
{
    if (!text.has(token, m_class)) {
        return std::nullopt;
    }
    for (const LexMatch &match : text.matchesAt(token)) {
        if (match.cls == m_class && m_rows[match.row].side == side) {
            const Row &row = m_rows[match.row];
            return QualifierMatch{row.qualifier, token, token + match.count, match.skipped, row.far};
        }
    }
    return std::nullopt;
}

} // namespace tawthiq::extract
