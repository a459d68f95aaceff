// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesheadings.h"

using namespace Qt::StringLiterals;

namespace tawthiq::exchange {

namespace {

NotesHeadings arabic()
{
    NotesHeadings words;
    words.language = u"ar"_s;
    words.title = u"ملاحظات على التقارير"_s;
    words.made = u"أُعدّ هذا الملف في"_s;
    words.source = u"المصدر"_s;
    words.published = u"تاريخ النشر"_s;
    words.unknown = u"غير معروف"_s;
    words.inferred = u"مستنتج من النص"_s;
    words.hash = u"بصمة الأصل"_s;
    words.reference = u"الرمز"_s;
    words.note = u"ملاحظة"_s;
    words.noNoteText = u"تظليل بلا ملاحظة"_s;
    words.sentence = u"الجملة"_s;
    words.sentences = u"الجمل التي عليها ملاحظات"_s;
    words.toSentence = u"إلى الجملة في موضعها"_s;
    words.toNote = u"إلى الملاحظة"_s;
    words.author = u"كتبها"_s;
    words.count = u"عدد الملاحظات: %1"_s;
    words.noNotes = u"لا ملاحظات في ما اختير من تقارير."_s;
    return words;
}

NotesHeadings english()
{
    NotesHeadings words;
    words.language = u"en"_s;
    words.title = u"Notes on reports"_s;
    words.made = u"Made on"_s;
    words.source = u"Source"_s;
    words.published = u"Published"_s;
    words.unknown = u"unknown"_s;
    words.inferred = u"inferred from the text"_s;
    words.hash = u"SHA-256 of the original"_s;
    words.reference = u"Reference"_s;
    words.note = u"Note"_s;
    words.noNoteText = u"Highlight without a note"_s;
    words.sentence = u"Sentence"_s;
    words.sentences = u"Sentences with notes"_s;
    words.toSentence = u"To the sentence in its place"_s;
    words.toNote = u"To the note"_s;
    words.author = u"Written by"_s;
    words.count = u"Notes: %1"_s;
    words.noNotes = u"There are no notes in the chosen reports."_s;
    return words;
}

} // namespace

NotesHeadings NotesHeadings::in(const QString &language)
{
    return language == u"ar"_s ? arabic() : english();
}

} // namespace tawthiq::exchange
