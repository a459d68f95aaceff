// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfilter.h"

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

namespace {

using domain::TermKind;

template <typename E>
QStringList codesOf()
{
    QStringList codes;
    for (int i = 0; i < domain::codeCount<E>(); ++i) {
        codes += QString(domain::code(static_cast<E>(i)));
    }
    return codes;
}

struct CodeOption {
    QString option;
    TermKind kind;
    QStringList codes;
};

QList<CodeOption> codeOptions()
{
    return {{u"harm"_s, TermKind::Harm, codesOf<domain::Harm>()},
            {u"victim"_s, TermKind::Victim, codesOf<domain::Victim>()},
            {u"weapon"_s, TermKind::Weapon, codesOf<domain::Weapon>()},
            {u"status"_s, TermKind::Status, codesOf<domain::ReviewStatus>()}};
}

bool readCodes(const QCommandLineParser &arguments, domain::Query &query, const Command &command,
               Console &console)
{
    for (const CodeOption &row : codeOptions()) {
        const QStringList wanted = arguments.values(row.option);
        for (const QString &code : wanted) {
            if (!row.codes.contains(code)) {
                const QString message = u"there is no %1 \"%2\"; the codes are %3"_s;
                static_cast<void>(
                    usageError(command, message.arg(row.option, code, row.codes.join(u' ')), console));
                return false;
            }
        }
        if (!wanted.isEmpty()) {
            query.terms += domain::TermFilter{row.kind, wanted};
        }
    }
    return true;
}

// A name nobody bears in this library finds nothing; that is said, for it may be misspelled.
template <typename Lookup>
bool readNames(const QStringList &names, const QString &what, const Lookup &lookUp, QStringList &codes,
               Console &console)
{
    for (const QString &name : names) {
        const auto found = lookUp(name);
        if (!found) {
            console.say(found.error());
            return false;
        }
        if (found->isEmpty()) {
            console.say(QString(u"no report of this library names the "_s + what + u" \""_s + name + u'"'));
            codes += name;
        }
        codes += *found;
    }
    return true;
}

bool readAllNames(const QCommandLineParser &arguments, const library::Library &library, domain::Query &query,
                  Console &console)
{
    const auto place = [&library](const QString &name) { return library.placesNamed(name); };
    if (!readNames(arguments.values(u"place"_s), u"place"_s, place, query.placeIds, console)) {
        return false;
    }
    for (const auto &[option, kind] :
         {std::pair{u"actor"_s, TermKind::Actor}, std::pair{u"source"_s, TermKind::Source}}) {
        const auto term = [&library, kind](const QString &name) { return library.termsNamed(kind, name); };
        QStringList codes;
        if (!readNames(arguments.values(option), option, term, codes, console)) {
            return false;
        }
        if (!codes.isEmpty()) {
            query.terms += domain::TermFilter{kind, codes};
        }
    }
    return true;
}

} // namespace

QList<QCommandLineOption> searchOptions()
{
    QList<QCommandLineOption> options{
        libraryOption(),
        {u"place"_s, u"Only reports that name this place or one below it (name or gazetteer id)."_s,
         u"NAME"_s},
        {u"from"_s, u"Only reports from this day on."_s, u"DATE"_s},
        {u"to"_s, u"Only reports up to this day."_s, u"DATE"_s},
        {u"date-of"_s, u"Which date --from and --to mean: publication (the default) or event."_s,
         u"publication|event"_s, u"publication"_s},
        {u"certainly"_s, u"With --date-of event: wholly between the days, not only touching them."_s},
        {u"actor"_s, u"Only figures laid to this actor (code or name)."_s, u"NAME"_s},
        {u"source"_s, u"Only reports of this publisher."_s, u"NAME"_s},
        {u"with-notes"_s, u"Only reports somebody wrote a note on."_s},
        {u"exact-letters"_s, u"Harakat, hamza, final letters, digits and tatweel must be as typed."_s}};
    for (const CodeOption &row : codeOptions()) {
        options += QCommandLineOption(
            row.option, u"Only reports with this %1: %2."_s.arg(row.option, row.codes.join(u", "_s)),
            u"CODE"_s);
    }
    return options;
}

bool readSearch(const QCommandLineParser &arguments, const library::Library &library, domain::Query &query,
                const Command &command, Console &console)
{
    const QString dateOf = arguments.value(u"date-of"_s);
    if (dateOf != u"publication"_s && dateOf != u"event"_s) {
        static_cast<void>(usageError(command, u"--date-of is publication or event"_s, console));
        return false;
    }
    query.text = arguments.positionalArguments().join(u' ');
    query.dateField = dateOf == u"event"_s ? domain::DateField::Event : domain::DateField::Publication;
    query.certainly = arguments.isSet(u"certainly"_s);
    query.exactLetters = arguments.isSet(u"exact-letters"_s);
    if (arguments.isSet(u"with-notes"_s)) {
        query.terms += domain::TermFilter{TermKind::Notes, {u"with"_s}};
    }
    return readDate(arguments, u"from"_s, query.from, command, console)
        && readDate(arguments, u"to"_s, query.to, command, console)
        && readCodes(arguments, query, command, console) && readAllNames(arguments, library, query, console);
}

QString searchHelp()
{
    return uR"(A search is words; all must be there. Harakat, hamza, final letters, digits, tatweel and attached
letters never matter. Quote it for the shell:
  قصف مدرسة                    both words          "سوق النعمان"   words in a row
  مدر*                         beginnings          قصف NEAR/5 سوق  at most five words apart
  قصف OR غارة, قصف NOT تدريب   AND OR NOT, or و أو ليس between words, with parentheses
  place: source: date: event: harm: victim: weapon: actor: note: tag: status:
                               as in place:إدلب date:2021-06..2021-09 note:* tag:عاجل (a #tag in a note)
                               or مكان: مصدر: تاريخ: حدث: ضرر: ضحية: سلاح: جهة: ملاحظة: وسم: حالة:
)"_s;
}

} // namespace tawthiq::cli
