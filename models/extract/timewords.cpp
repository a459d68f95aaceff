// SPDX-License-Identifier: GPL-3.0-or-later
#include "timewords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tawthiq::extract {

namespace {

template <typename E, std::size_t N>
E named(const std::array<QLatin1StringView, N> &names, QStringView name)
{
    const auto it = std::find(names.begin(), names.end(), name);
    return static_cast<E>(it == names.end() ? 0 : it - names.begin());
}

constexpr std::array PartNames{""_L1, "MO"_L1, "MI"_L1, "AF"_L1, "EV"_L1, "NI"_L1, "DT"_L1};
constexpr std::array UnitNames{"S"_L1, "MIN"_L1, "H"_L1, "D"_L1,  "NI"_L1,
                               "W"_L1, "M"_L1,   "Y"_L1, "DE"_L1, "C"_L1};
constexpr std::array DeixisNames{""_L1,       "past"_L1, "next"_L1,        "following"_L1, "current"_L1,
                                 "recent"_L1, "same"_L1, "before_last"_L1, "after_next"_L1};
constexpr std::array ReferenceNames{""_L1,         "PAST_REF"_L1, "PRESENT_REF"_L1,  "then"_L1,
                                    "that_day"_L1, "next_day"_L1, "previous_day"_L1, "period"_L1};
constexpr std::array GlueNames{
    "day_head"_L1, "month_head"_L1,     "year_head"_L1, "coinciding"_L1, "clock"_L1,   "ago"_L1,
    "after"_L1,    "since"_L1,          "until"_L1,     "between"_L1,    "from"_L1,    "during"_L1,
    "in"_L1,       "this"_L1,           "except"_L1,    "gregorian"_L1,  "hijri"_L1,   "zone"_L1,
    "age"_L1,      "age_after"_L1,      "adjective"_L1, "vague"_L1,      "zero"_L1,    "date_head"_L1,
    "half"_L1,     "part_adjective"_L1, "blocker"_L1,   "future"_L1,     "quarter"_L1, "half_year"_L1,
    "of_event"_L1, "age_bound"_L1};
constexpr std::array SeasonNames{"SP"_L1, "SU"_L1, "FA"_L1, "WI"_L1};

bool flag(const LexiconEntry &entry, QLatin1StringView name)
{
    return !entry.feature(name).isEmpty();
}

quint32 glueBits(const QString &value)
{
    quint32 bits = 0;
    for (const QStringView name : QStringView(value).split(u' ', Qt::SkipEmptyParts)) {
        bits |= 1U << named<quint8>(GlueNames, name);
    }
    return bits;
}

void compileDay(TimeWord &word, const LexiconEntry &entry)
{
    word.part = named<DayPart>(PartNames, entry.feature("part"_L1));
    if (flag(entry, "ref"_L1)) {
        word.reference = named<TimeReference>(ReferenceNames, entry.value);
    } else if (flag(entry, "set_part"_L1)) {
        word.set = true;
        word.value = static_cast<int>(TimeUnit::Day);
        word.part = named<DayPart>(PartNames, entry.value);
    } else if (flag(entry, "set"_L1)) {
        word.set = true;
        word.value = named<int>(UnitNames, entry.value);
    } else {
        word.value = entry.value.toInt();
    }
}

void compileHoliday(TimeWord &word, const QString &value)
{
    word.hijri = value.startsWith(u'h');
    const QString day = word.hijri ? value.mid(1) : value;
    if (day.startsWith("easter"_L1)) {
        word.offset = day.mid(6).toInt(); // easter-7
        return;
    }
    word.value = day.left(2).toInt() * 100 + day.mid(3).toInt();
}

TimeWord compileRow(const LexiconEntry &entry, TimeKind kind)
{
    TimeWord word;
    word.kind = kind;
    word.hijri = flag(entry, "hijri"_L1);
    word.bare = flag(entry, "bare"_L1);
    word.definite = flag(entry, "definite"_L1);
    word.adverb = flag(entry, "adverb"_L1);
    word.clock = flag(entry, "clock"_L1);
    word.lead = flag(entry, "lead"_L1);
    word.here = flag(entry, "here"_L1);
    word.ambiguous = static_cast<quint8>(entry.feature("amb"_L1).toUInt());
    const QString number = entry.feature("n"_L1);
    word.number = number == "pl"_L1 ? quint8(3) : static_cast<quint8>(number.toUInt());
    switch (kind) {
    case TimeKind::DayPart:
        word.part = named<DayPart>(PartNames, entry.value);
        break;
    case TimeKind::Unit:
        word.value = named<int>(UnitNames, entry.value);
        break;
    case TimeKind::Deictic:
        word.value = named<int>(DeixisNames, entry.value);
        break;
    case TimeKind::Day:
        compileDay(word, entry);
        break;
    case TimeKind::Edge:
        word.value = static_cast<int>(
            domain::fromCode<domain::TimeModifier>(entry.value).value_or(domain::TimeModifier::None));
        break;
    case TimeKind::Glue:
        word.glue = glueBits(entry.value);
        break;
    case TimeKind::Holiday:
        compileHoliday(word, entry.value);
        break;
    case TimeKind::Season:
        word.value = named<int>(SeasonNames, entry.value);
        break;
    default:
        word.value = entry.value.toInt();
    }
    return word;
}

} // namespace

bool isLooseArticle(const AnnotatedText &text, int token)
{
    return text.tokens().isWord(token) && text.tokens().isNumber(token + 1)
        && text.tokens().at(token + 1).gap != text::Gap::Newline && text.folded(token) == u"ال";
}

TimeWords::TimeWords(const Lexicon &lexicon) : m_rows(MaximumClasses)
{
    compile(lexicon, "months"_L1, TimeKind::Month);
    compile(lexicon, "weekdays"_L1, TimeKind::Weekday);
    compile(lexicon, "day_parts"_L1, TimeKind::DayPart);
    compile(lexicon, "time_units"_L1, TimeKind::Unit);
    compile(lexicon, "time_deictics"_L1, TimeKind::Deictic);
    compile(lexicon, "time_days"_L1, TimeKind::Day);
    compile(lexicon, "time_edges"_L1, TimeKind::Edge);
    compile(lexicon, "time_glue"_L1, TimeKind::Glue);
    compile(lexicon, "holidays"_L1, TimeKind::Holiday);
    compile(lexicon, "seasons"_L1, TimeKind::Season);
    compile(lexicon, "decades"_L1, TimeKind::Decade);
}

void TimeWords::compile(const Lexicon &lexicon, QLatin1StringView file, TimeKind kind)
{
    const ClassId cls = lexicon.classOf(file);
    if (cls == NoClass) {
        return;
    }
    for (const LexiconEntry &entry : lexicon.entriesOf(cls)) {
        m_rows[cls].push_back(compileRow(entry, kind));
    }
    const quint64 bit = 1ULL << cls;
    m_kindMask[static_cast<std::size_t>(kind)] |= bit;
    m_mask |= bit;
    m_nameMask |= kind == TimeKind::Glue || kind == TimeKind::Deictic ? 0 : bit;
}

TimeAtom TimeWords::find(const AnnotatedText &text, int token, TimeKind kind, quint8 forbidden) const
{
    for (const LexMatch &match : text.matchesAt(token)) {
        const auto &rows = m_rows[match.cls];
        if ((match.clitics & forbidden) == 0 && !rows.empty() && rows[match.row].kind == kind) {
            return {&rows[match.row], token, token + match.count, match.skipped, match.clitics};
        }
    }
    return {};
}

quint32 TimeWords::glueAt(const AnnotatedText &text, int token) const
{
    quint32 bits = 0;
    if (has(text, token, TimeKind::Glue)) {
        for (const LexMatch &match : text.matchesAt(token)) {
            const auto &rows = m_rows[match.cls];
            bits |= rows.empty() ? 0 : rows[match.row].glue;
        }
    }
    return bits;
}

TimeAtom TimeWords::findGlue(const AnnotatedText &text, int token, TimeGlue glue, quint8 forbidden) const
{
    const quint32 bit = 1U << static_cast<int>(glue);
    for (const LexMatch &match : text.matchesAt(token)) {
        const auto &rows = m_rows[match.cls];
        if ((match.clitics & forbidden) == 0 && !rows.empty() && (rows[match.row].glue & bit) != 0) {
            return {&rows[match.row], token, token + match.count, match.skipped, match.clitics};
        }
    }
    return {};
}

} // namespace tawthiq::extract
