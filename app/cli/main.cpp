// SPDX-License-Identifier: GPL-3.0-or-later
// tawthiq-cli: finds the command, parses its options, runs it. There is no event loop here.
#include "help.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace tawthiq::cli;

namespace {

ExitCode runCommand(const Command &command, const QStringList &words, Console &console)
{
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList{u"help"_s, u"h"_s});
    if (!parser.addOptions(command.options()) || !parser.addOption(help)) {
        return ExitCode::Usage;
    }
    if (!parser.parse(words)) {
        return usageError(command, parser.errorText(), console);
    }
    if (parser.isSet(help)) {
        console.print(commandHelp(command));
        return ExitCode::Ok;
    }
    return command.run(parser, console);
}

ExitCode showHelp(const Commands &commands, const QString &topic, Console &console)
{
    if (topic.isEmpty()) {
        console.print(generalHelp(commands));
        return ExitCode::Ok;
    }
    if (const Command *command = findCommand(commands, topic)) {
        console.print(commandHelp(*command));
        return ExitCode::Ok;
    }
    console.say(u"there is no command \"%1\"; see: tawthiq-cli --help"_s.arg(topic));
    return ExitCode::Usage;
}

ExitCode runWords(const QStringList &words, Console &console)
{
    const Commands commands = allCommands();
    const QString first = words.value(1);
    if (first.isEmpty()) {
        console.say(u"no command given; see: tawthiq-cli --help"_s);
        return ExitCode::Usage;
    }
    if (first == u"--version"_s || first == u"-v"_s) {
        console.printLine(u"tawthiq-cli " TAWTHIQ_VERSION ""_s);
        return ExitCode::Ok;
    }
    if (first == u"help"_s || first == u"--help"_s || first == u"-h"_s) {
        return showHelp(commands, words.value(2), console);
    }
    if (const Command *command = findCommand(commands, first)) {
        return runCommand(*command, words.mid(1), console);
    }
    return showHelp(commands, first, console);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i) {
        words += QFile::decodeName(argv[i]);
    }
    Console console;
    ExitCode code = runWords(words, console);
    if (!console.flush()) {
        console.say(u"the output could not be written: %1"_s.arg(console.outputError()));
        code = ExitCode::NotWritable;
    }
    return static_cast<int>(code);
}
