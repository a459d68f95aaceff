// SPDX-License-Identifier: GPL-3.0-or-later
#include "nouns.h"

#include <QCoreApplication>

#include <array>
#include <limits>

namespace tawthiq::ui {

namespace {

// What QT_TRANSLATE_N_NOOP3 expands to: the text and the comment that tells its uses apart.
struct Word {
    const char *text;
    const char *use;
};

// In the order of each enumeration's values.
// clang-format off
constexpr std::array<Word, 15> HarmNouns{{
    QT_TRANSLATE_N_NOOP3("Nouns", "killed", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "injured", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "casualties", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "executed", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "missing", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "detained", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "abducted", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "forcibly disappeared", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "tortured", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "displaced", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "evacuated", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "rescued", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "trapped", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "bodies recovered", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "released", "counted noun"),
}};
constexpr std::array<Word, 26> VictimNouns{{
    QT_TRANSLATE_N_NOOP3("Nouns", "persons", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "civilians", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "children", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "infants", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "women", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "men", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "girls and young women", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "young people", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "elderly people", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "fighters", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "soldiers", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "police officers", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "medics", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "civil defence workers", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "journalists", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "aid workers", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "teachers", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "students", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "workers", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "farmers", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "displaced persons", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "refugees", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "detainees", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "migrants", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "officials", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "family members", "counted noun"),
}};
constexpr std::array<Word, 6> MeasureNouns{{
    QT_TRANSLATE_N_NOOP3("Nouns", "persons", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "families", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "bodies", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "attacks", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "munitions", "counted noun"),
    QT_TRANSLATE_N_NOOP3("Nouns", "objects", "counted noun"),
}};
constexpr std::array<Word, 15> HarmVerbs{{
    QT_TRANSLATE_N_NOOP3("Nouns", "killed", "of counted men"),
    QT_TRANSLATE_N_NOOP3("Nouns", "injured", "of counted men"),
    QT_TRANSLATE_N_NOOP3("Nouns", "casualties", "of counted men"),
    QT_TRANSLATE_N_NOOP3("Nouns", "executed", "of counted men"),
    QT_TRANSLATE_N_NOOP3("Nouns", "missing", "of counted men"),
    QT_TRANSLATE_N_NOOP3("Nouns", "detained", "of counted men"),
    QT_TRANSLATE_N_NOOP3("Nouns", "abducted", "of counted men"),
    QT_TRANSLATE_N_NOOP3("Nouns", "forcibly disappeared", "of counted men"),
    QT_TRANSLATE_N_NOOP3("Nouns", "tortured", "of counted men"),
    QT_TRANSLATE_N_NOOP3("Nouns", "displaced", "of counted men"),
    QT_TRANSLATE_N_NOOP3("Nouns", "evacuated", "of counted men"),
    QT_TRANSLATE_N_NOOP3("Nouns", "rescued", "of counted men"),
    QT_TRANSLATE_N_NOOP3("Nouns", "trapped", "of counted men"),
    QT_TRANSLATE_N_NOOP3("Nouns", "bodies recovered", "of counted men"),
    QT_TRANSLATE_N_NOOP3("Nouns", "released", "of counted men"),
}};
constexpr std::array<Word, 15> HarmVerbsFeminine{{
    QT_TRANSLATE_N_NOOP3("Nouns", "killed", "of counted women"),
    QT_TRANSLATE_N_NOOP3("Nouns", "injured", "of counted women"),
    QT_TRANSLATE_N_NOOP3("Nouns", "casualties", "of counted women"),
    QT_TRANSLATE_N_NOOP3("Nouns", "executed", "of counted women"),
    QT_TRANSLATE_N_NOOP3("Nouns", "missing", "of counted women"),
    QT_TRANSLATE_N_NOOP3("Nouns", "detained", "of counted women"),
    QT_TRANSLATE_N_NOOP3("Nouns", "abducted", "of counted women"),
    QT_TRANSLATE_N_NOOP3("Nouns", "forcibly disappeared", "of counted women"),
    QT_TRANSLATE_N_NOOP3("Nouns", "tortured", "of counted women"),
    QT_TRANSLATE_N_NOOP3("Nouns", "displaced", "of counted women"),
    QT_TRANSLATE_N_NOOP3("Nouns", "evacuated", "of counted women"),
    QT_TRANSLATE_N_NOOP3("Nouns", "rescued", "of counted women"),
    QT_TRANSLATE_N_NOOP3("Nouns", "trapped", "of counted women"),
    QT_TRANSLATE_N_NOOP3("Nouns", "bodies recovered", "of counted women"),
    QT_TRANSLATE_N_NOOP3("Nouns", "released", "of counted women"),
}};
constexpr std::array<Word, 15> HarmPlurals{{
    QT_TRANSLATE_NOOP3("Nouns", "killed", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "injured", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "casualties", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "executed", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "missing", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "detained", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "abducted", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "forcibly disappeared", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "tortured", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "displaced", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "evacuated", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "rescued", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "trapped", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "bodies recovered", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "released", "uncounted noun"),
}};
constexpr std::array<Word, 26> VictimPlurals{{
    QT_TRANSLATE_NOOP3("Nouns", "persons", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "civilians", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "children", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "infants", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "women", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "men", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "girls and young women", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "young people", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "elderly people", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "fighters", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "soldiers", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "police officers", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "medics", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "civil defence workers", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "journalists", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "aid workers", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "teachers", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "students", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "workers", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "farmers", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "displaced persons", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "refugees", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "detainees", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "migrants", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "officials", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "family members", "uncounted noun"),
}};
constexpr std::array<Word, 6> MeasurePlurals{{
    QT_TRANSLATE_NOOP3("Nouns", "persons", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "families", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "bodies", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "attacks", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "munitions", "uncounted noun"),
    QT_TRANSLATE_NOOP3("Nouns", "objects", "uncounted noun"),
}};
// clang-format on

template <std::size_t N, typename E>
[[nodiscard]] QString agreeing(const std::array<Word, N> &words, E value, qint64 count)
{
    const Word &word = words.at(static_cast<std::size_t>(value));
    return QCoreApplication::translate("Nouns", word.text, word.use, pluralKey(count));
}

template <std::size_t N, typename E>
[[nodiscard]] QString plural(const std::array<Word, N> &words, E value)
{
    const Word &word = words.at(static_cast<std::size_t>(value));
    return QCoreApplication::translate("Nouns", word.text, word.use);
}

} // namespace

QString pluralNoun(domain::Harm harm)
{
    return plural(HarmPlurals, harm);
}

QString pluralNoun(domain::Victim victim)
{
    return plural(VictimPlurals, victim);
}

QString pluralNoun(domain::Measure measure)
{
    return plural(MeasurePlurals, measure);
}

QString countedNoun(domain::Harm harm, qint64 count)
{
    return agreeing(HarmNouns, harm, count);
}

QString countedNoun(domain::Victim victim, qint64 count)
{
    return agreeing(VictimNouns, victim, count);
}

QString countedNoun(domain::Measure measure, qint64 count)
{
    return agreeing(MeasureNouns, measure, count);
}

QString countedVerb(domain::Harm harm, qint64 count, Gender gender)
{
    return agreeing(gender == Gender::Feminine ? HarmVerbsFeminine : HarmVerbs, harm, count);
}

Gender genderOf(domain::Victim victim)
{
    const bool feminine = victim == domain::Victim::Woman || victim == domain::Victim::GirlOrYoungWoman;
    return feminine ? Gender::Feminine : Gender::Masculine;
}

// Every plural rule looks at small counts and at the last two digits only.
int pluralKey(qint64 count)
{
    constexpr qint64 Large = 1'000'000;
    return static_cast<int>(count < Large ? std::max<qint64>(count, 0) : Large + count % 100);
}

} // namespace tawthiq::ui
