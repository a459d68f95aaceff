// SPDX-License-Identifier: GPL-3.0-or-later
#include "reindexcommand.h"

#include "interrupt.h"
#include "librarydoor.h"
#include "progressmeter.h"

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

QString ReindexCommand::name() const
{
    return u"reindex"_s;
}

QString ReindexCommand::summary() const
{
    return u"Make the search index and the filter values anew"_s;
}

QString ReindexCommand::arguments() const
{
    return {};
}

QList<QCommandLineOption> ReindexCommand::options() const
{
    return {libraryOption(), progressOption()};
}

QString ReindexCommand::details() const
{
    return uR"(Texts, analyses, notes and reviews stay as they are. Interrupted, it begins again the next time.

Examples:
  tawthiq-cli reindex --library war.tawthiq
)"_s;
}

ExitCode ReindexCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    if (!arguments.positionalArguments().isEmpty()) {
        return usageError(*this, u"reindex takes no arguments besides its options"_s, console);
    }
    const auto opened = openLibrary(arguments, library::OpenMode::OpenExisting, *this, console, Engine::None);
    if (!opened.library) {
        return opened.code;
    }
    ProgressMeter progress(console, arguments.isSet(u"progress"_s) || Console::isWatched());
    const std::atomic_bool &cancel = interruptedByPerson();
    const auto indexed = opened.library->reindex(
        [&progress](qint64 done, qint64 total) { progress.update(done, total); }, cancel);
    if (!indexed) {
        console.say(indexed.error());
        return cancel ? ExitCode::Interrupted : exitCodeFor(indexed.error());
    }
    console.printLine(u"%1 reports indexed"_s.arg(*indexed));
    return ExitCode::Ok;
}

} // namespace tawthiq::cli
