// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifycommand.h"

#include "librarydoor.h"

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

QString VerifyCommand::name() const
{
    return u"verify"_s;
}

QString VerifyCommand::summary() const
{
    return u"Check a library: hashes, quotes, references, the database itself"_s;
}

QString VerifyCommand::arguments() const
{
    return {};
}

QList<QCommandLineOption> VerifyCommand::options() const
{
    return {libraryOption()};
}

QString VerifyCommand::details() const
{
    return uR"(Reads everything and changes nothing. Each finding is one line; the exit code is then 1.

Examples:
  tawthiq-cli verify --library war.tawthiq && echo sound
)"_s;
}

ExitCode VerifyCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    if (!arguments.positionalArguments().isEmpty()) {
        return usageError(*this, u"verify takes no arguments besides --library"_s, console);
    }
    const auto opened = openLibrary(arguments, library::OpenMode::ReadOnly, *this, console);
    if (!opened.library) {
        return opened.code;
    }
    const auto findings = opened.library->verify();
    if (!findings) {
        console.say(findings.error());
        return exitCodeFor(findings.error());
    }
    for (const QString &finding : *findings) {
        console.printLine(finding);
    }
    if (findings->isEmpty()) {
        const auto page = opened.library->reports({}, {}, 1);
        console.printLine(u"sound: %1 reports checked"_s.arg(page ? page->libraryTotal : 0));
    }
    return findings->isEmpty() ? ExitCode::Ok : ExitCode::SomeFailed;
}

} // namespace tawthiq::cli
