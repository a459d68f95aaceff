// SPDX-License-Identifier: GPL-3.0-or-later
#include "compactcommand.h"

#include "librarydoor.h"

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

QString CompactCommand::name() const
{
    return u"compact"_s;
}

QString CompactCommand::summary() const
{
    return u"Merge the index and give free space back to the disk"_s;
}

QString CompactCommand::arguments() const
{
    return {};
}

QList<QCommandLineOption> CompactCommand::options() const
{
    return {libraryOption()};
}

QString CompactCommand::details() const
{
    return uR"(Needs as much free space as the library is large. Nothing a person wrote changes.

Examples:
  tawthiq-cli compact --library war.tawthiq
)"_s;
}

ExitCode CompactCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    if (!arguments.positionalArguments().isEmpty()) {
        return usageError(*this, u"compact takes no arguments besides --library"_s, console);
    }
    const auto opened = openLibrary(arguments, library::OpenMode::OpenExisting, *this, console, Engine::None);
    if (!opened.library) {
        return opened.code;
    }
    const auto before = opened.library->stats();
    if (auto done = opened.library->compact(); !done) {
        console.say(done.error());
        return exitCodeFor(done.error());
    }
    const auto after = opened.library->stats();
    console.printLine(
        u"%1 bytes before, %2 after"_s.arg(before ? before->fileBytes : 0).arg(after ? after->fileBytes : 0));
    return ExitCode::Ok;
}

} // namespace tawthiq::cli
