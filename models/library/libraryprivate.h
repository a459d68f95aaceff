// SPDX-License-Identifier: GPL-3.0-or-later
// What Library keeps, for the files that define it and nobody else.
#pragma once

#include "database.h"
#include "editor.h"
#include "library.h"

namespace tawthiq::library {

struct Library::Private {
    std::unique_ptr<store::Database> database;
    std::shared_ptr<const extract::Analyser> analyser;
    mutable std::mutex undoGuard;
    UndoState undoState;

    // What the next undo and redo would be, after every edit.
    void readUndoState(store::Connection &connection)
    {
        store::HistoryStore history(connection);
        const auto undo = history.nextToUndo();
        const auto redo = history.nextToRedo();
        const std::lock_guard guard(undoGuard);
        undoState.undoName = undo && *undo ? (*undo)->name : QString();
        undoState.redoName = redo && *redo ? (*redo)->name : QString();
    }

    // Runs `read` on a connection of its own.
    template <typename Read>
    auto reading(const Read &read) const -> decltype(read(std::declval<store::Connection &>()))
    {
        auto reader = database->reader();
        if (!reader) {
            return reader.error();
        }
        return read(**reader);
    }

    template <typename Edit>
    auto editing(const Edit &edit) -> decltype(edit(std::declval<Editor &>()))
    {
        auto writer = database->writer();
        if (!writer) {
            return writer.error();
        }
        Editor editor(**writer, *analyser);
        auto result = edit(editor);
        readUndoState(**writer);
        return result;
    }
};

} // namespace tawthiq::library
