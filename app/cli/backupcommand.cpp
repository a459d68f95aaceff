// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupcommand.h"

#include "librarydoor.h"

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

QString BackupCommand::name() const
{
    return u"backup"_s;
}

QString BackupCommand::summary() const
{
    return u"Copy a library, while it is in use, and read the copy back"_s;
}

QString BackupCommand::arguments() const
{
    return {};
}

QList<QCommandLineOption> BackupCommand::options() const
{
    return {libraryOption(), {u"out"_s, u"The file to write; nothing is ever replaced."_s, u"FILE"_s}};
}

QString BackupCommand::details() const
{
    return uR"(The copy shows one moment, whatever is written meanwhile. It is read back before it gets its name. To restore,
open the copy, or put it in the place of the library while no program uses it.

Examples:
  tawthiq-cli backup --library war.tawthiq --out war-2024-05-01.tawthiq
)"_s;
}

ExitCode BackupCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    const QString out = arguments.value(u"out"_s);
    if (out.isEmpty() || !arguments.positionalArguments().isEmpty()) {
        return usageError(*this, u"where to? give --out FILE, and nothing besides options"_s, console);
    }
    const auto opened = openLibrary(arguments, library::OpenMode::ReadOnly, *this, console, Engine::None);
    if (!opened.library) {
        return opened.code;
    }
    if (auto done = opened.library->backUp(out); !done) {
        console.say(done.error());
        return ExitCode::NotWritable;
    }
    console.printLine(u"copied and read back: %1"_s.arg(out));
    return ExitCode::Ok;
}

} // namespace tawthiq::cli
