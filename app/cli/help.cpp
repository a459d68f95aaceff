// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

namespace {

constexpr int NameWidth = 14;
constexpr qsizetype TextWidth = 96;

// Words of `text` in lines, each behind `indent` blanks.
QString wrapped(const QString &text, qsizetype indent)
{
    QString result;
    QString line;
    const QString margin(indent, u' ');
    for (const QString &word : text.split(u' ')) {
        if (!line.isEmpty() && indent + line.size() + 1 + word.size() > TextWidth) {
            result += margin + line + u'\n';
            line.clear();
        }
        line += (line.isEmpty() ? QString() : u" "_s) + word;
    }
    return result + margin + line + u'\n';
}

QString optionHelp(const QCommandLineOption &option)
{
    constexpr qsizetype Indent = 6;
    QString head = u"  --"_s + option.names().constFirst();
    if (!option.valueName().isEmpty()) {
        head += u' ' + option.valueName();
    }
    return head + u'\n' + wrapped(option.description(), Indent);
}

} // namespace

QString generalHelp(const Commands &commands)
{
    QString text = uR"(tawthiq-cli - what Arabic war reports state, each figure with its sentence

Usage: tawthiq-cli COMMAND [options] [arguments]
       tawthiq-cli help COMMAND
       tawthiq-cli --version | --help

Commands:
)"_s;
    for (const auto &command : commands) {
        text += u"  "_s + command->name().leftJustified(NameWidth) + command->summary() + u'\n';
    }
    return text + uR"(
Exit codes:
  0  done
  1  some input failed, a line was broken, or a check found something; the rest was done
  2  the command line was wrong
  3  the library was refused: missing, locked, corrupt, of a newer version, or no library
  4  output could not be written: disk full, no permission
  5  interrupted; what was complete is kept

Examples:
  tawthiq-cli extract --format text --published 2021-11-05 report.txt
  tawthiq-cli import *.txt --library war.tawthiq --published 2021-11-05
  tawthiq-cli list --library war.tawthiq --figures
)"_s;
}

QString commandHelp(const Command &command)
{
    QString text = u"tawthiq-cli "_s + command.name() + u" - "_s + command.summary()
        + u"\n\nUsage: tawthiq-cli "_s + command.name() + u" [options] "_s + command.arguments()
        + u"\n\nOptions:\n"_s;
    for (const QCommandLineOption &option : command.options()) {
        text += optionHelp(option);
    }
    return text + u'\n' + command.details();
}

const Command *findCommand(const Commands &commands, const QString &name)
{
    const auto it = std::find_if(commands.begin(), commands.end(),
                                 [&name](const auto &command) { return command->name() == name; });
    return it == commands.end() ? nullptr : it->get();
}

} // namespace tawthiq::cli
