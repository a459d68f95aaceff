// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorwords.h"

#include "bidi.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tawthiq::ui {

namespace {

struct Words {
    domain::ErrorCode code;
    const char *sentence; // %1 is the file
    const char *wayOut;
};

using domain::ErrorCode;

// clang-format off
constexpr Words Table[] = {
    {ErrorCode::NotFound, QT_TRANSLATE_NOOP("Errors", "%1 was not found."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Check whether it was moved or renamed.")},
    {ErrorCode::NotReadable, QT_TRANSLATE_NOOP("Errors", "%1 could not be read."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Check the permissions of the file and its folder.")},
    {ErrorCode::NotWritable, QT_TRANSLATE_NOOP("Errors", "%1 could not be written."),
     QT_TRANSLATE_NOOP("Errors", "What was there before is untouched. Choose another folder or ask for the "
                                 "right to write to this one.")},
    {ErrorCode::NotALibrary, QT_TRANSLATE_NOOP("Errors", "%1 is not a Tawthiq library."),
     QT_TRANSLATE_NOOP("Errors", "The file was not touched. Choose another one.")},
    {ErrorCode::NewerLibrary, QT_TRANSLATE_NOOP("Errors", "%1 was made by a newer Tawthiq."),
     QT_TRANSLATE_NOOP("Errors", "The library is safe and was not touched. Install the newer program to "
                                 "open it.")},
    {ErrorCode::Locked, QT_TRANSLATE_NOOP("Errors", "%1 is open in another window or program."),
     QT_TRANSLATE_NOOP("Errors", "The library is safe. Close it there, then try again.")},
    {ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Errors", "%1 is damaged."),
     QT_TRANSLATE_NOOP("Errors", "The file was not touched. Keep a copy of it and open the latest backup.")},
    {ErrorCode::DiskFull, QT_TRANSLATE_NOOP("Errors", "The disk is full."),
     QT_TRANSLATE_NOOP("Errors", "Everything saved before is safe. Free some space, then try again.")},
    {ErrorCode::ReadOnly, QT_TRANSLATE_NOOP("Errors", "This library is read-only."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Copy the library to a folder of your own to edit "
                                 "it.")},
    {ErrorCode::BadInput, QT_TRANSLATE_NOOP("Errors", "%1 could not be understood."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Reports are read from text files and JSON lines.")},
    {ErrorCode::BadData, QT_TRANSLATE_NOOP("Errors", "%1 does not hold text that can be read."),
     QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Reports are read from text files and JSON lines.")},
    {ErrorCode::Duplicate, QT_TRANSLATE_NOOP("Errors", "%1 is in the library already."),
     QT_TRANSLATE_NOOP("Errors", "The report that is there was kept as it is.")},
    {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Errors", "Cancelled."),
     QT_TRANSLATE_NOOP("Errors", "What was complete before is kept.")},
    {ErrorCode::Internal, QT_TRANSLATE_NOOP("Errors", "Something went wrong."),
     QT_TRANSLATE_NOOP("Errors", "Everything saved before is safe. Start the program again; if it happens "
                                 "again, report the details below.")},
};
// clang-format on

[[nodiscard]] const Words &wordsOf(ErrorCode code)
{
    for (const Words &words : Table) {
        if (words.code == code) {
            return words;
        }
    }
    return *(std::end(Table) - 1);
}

} // namespace

QString errorSentence(const domain::Error &error)
{
    if (error.column > 0) {
        return QCoreApplication::translate("Errors", "The search cannot be understood at character %1.")
            .arg(error.column);
    }
    const QString sentence = QCoreApplication::translate("Errors", wordsOf(error.code).sentence);
    if (!sentence.contains(QStringLiteral("%1"))) {
        return sentence;
    }
    const QString name = QFileInfo(error.file).fileName();
    const QString unnamed = QCoreApplication::translate("Errors", "The file");
    return sentence.arg(name.isEmpty() ? unnamed : isolate(name));
}

QString errorWayOut(const domain::Error &error)
{
    if (error.column > 0) {
        return QCoreApplication::translate(
            "Errors", "Check the quotation marks, parentheses, operators and field names there.");
    }
    return errorWayOut(error.code);
}

QString errorWayOut(domain::ErrorCode code)
{
    return QCoreApplication::translate("Errors", wordsOf(code).wayOut);
}

} // namespace tawthiq::ui
