// SPDX-License-Identifier: GPL-3.0-or-later
// The headings of an export of notes, in the language of the person who reads it. The notes and the
// reports themselves stay as they are.
#pragma once

#include "vocabulary.h"

#include <QString>

namespace tawthiq::exchange {

struct NotesHeadings {
    QString language; // of the headings: ar, en
    QString title;
    QString made; // followed by the time of the export
    QString source;
    QString published;
    QString unknown;
    QString inferred; // behind a date that the text itself tells
    QString hash;
    QString reference;
    QString note;
    QString noNoteText; // a highlight without words
    QString sentence;
    QString sentences;
    QString toSentence;
    QString toNote;
    QString author;
    QString count; // %1 notes
    QString noNotes;

    // Arabic for "ar", English for any other language.
    [[nodiscard]] static NotesHeadings in(const QString &language);
};

} // namespace tawthiq::exchange
