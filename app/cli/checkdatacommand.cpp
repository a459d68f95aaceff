// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkdatacommand.h"

#include "engine.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tawthiq::cli {

QString CheckDataCommand::name() const
{
    return u"check-data"_s;
}

QString CheckDataCommand::summary() const
{
    return u"Check the engine's words and places"_s;
}

QString CheckDataCommand::arguments() const
{
    return u"[FOLDER]"_s;
}

QList<QCommandLineOption> CheckDataCommand::options() const
{
    return {};
}

QString CheckDataCommand::details() const
{
    return uR"(FOLDER holds lexicon/ar/*.tsv and gazetteer/*.tsv; without it the data inside the program are
checked. Each fault is one line, file:line: reason; the exit code is then 1.

Examples:
  tawthiq-cli check-data
  tawthiq-cli check-data resources
)"_s;
}

ExitCode CheckDataCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    const QStringList folders = arguments.positionalArguments();
    if (folders.size() > 1) {
        return usageError(*this, u"one folder at a time"_s, console);
    }
    const QString root = folders.value(0, dataRoot());
    if (!QFileInfo(root + u"/lexicon/ar"_s).isDir()) {
        console.say(QString(root + u": no lexicon/ar in this folder"_s));
        return ExitCode::SomeFailed;
    }
    const auto knowledge = extract::Knowledge::load(root);
    for (const domain::Error &fault : knowledge->faults) {
        console.printLine(QString(fault.file + u':' + QString::number(fault.line) + u": "_s + fault.message));
    }
    console.printLine(u"%1 entries, %2 places, %3 faults"_s.arg(knowledge->lexicon->entries().size())
                          .arg(knowledge->gazetteer.size())
                          .arg(knowledge->faults.size()));
    return knowledge->faults.isEmpty() ? ExitCode::Ok : ExitCode::SomeFailed;
}

} // namespace tawthiq::cli
