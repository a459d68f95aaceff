// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarydoor.h"

#include "engine.h"

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

QCommandLineOption libraryOption()
{
    return {u"library"_s, u"The library file."_s, u"FILE"_s};
}

OpenedLibrary openLibrary(const QCommandLineParser &arguments, library::OpenMode mode, const Command &command,
                          Console &console, Engine engine)
{
    const QString path = arguments.value(u"library"_s);
    if (path.isEmpty()) {
        return {nullptr, usageError(command, u"which library? give --library FILE"_s, console)};
    }
    auto opened = library::Library::open(path, mode, engine == Engine::Loaded ? loadEngine() : nullptr);
    if (!opened) {
        console.say(opened.error());
        const bool notThere = opened.error().code == domain::ErrorCode::NotFound;
        return {nullptr, notThere ? ExitCode::LibraryRefused : exitCodeFor(opened.error())};
    }
    return {std::move(*opened), ExitCode::Ok};
}

QList<QCommandLineOption> filterOptions()
{
    return {{u"text"_s, u"Only reports that hold these words."_s, u"WORDS"_s},
            {u"place"_s,
             u"Only reports that name this place or one below it (gazetteer id; may be repeated)."_s,
             u"ID"_s},
            {u"from"_s, u"Only reports from this day on."_s, u"DATE"_s},
            {u"to"_s, u"Only reports up to this day."_s, u"DATE"_s},
            {u"date-of"_s, u"Which date --from and --to mean: publication (the default) or event."_s,
             u"publication|event"_s, u"publication"_s}};
}

bool readFilter(const QCommandLineParser &arguments, domain::Query &query, const Command &command,
                Console &console)
{
    const QString dateOf = arguments.value(u"date-of"_s);
    if (dateOf != u"publication"_s && dateOf != u"event"_s) {
        static_cast<void>(usageError(command, u"--date-of is publication or event"_s, console));
        return false;
    }
    query.text = arguments.value(u"text"_s);
    query.placeIds = arguments.values(u"place"_s);
    query.dateField = dateOf == u"event"_s ? domain::DateField::Event : domain::DateField::Publication;
    return readDate(arguments, u"from"_s, query.from, command, console)
        && readDate(arguments, u"to"_s, query.to, command, console);
}

} // namespace tawthiq::cli
