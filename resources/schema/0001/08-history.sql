-- A PERSON'S. Every edit with what it changed, so that undo and redo outlive the program. state: done,
-- undone (can be redone) or dropped (an edit was made after undoing). before and after: JSON.
CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    report INTEGER NOT NULL REFERENCES report(id),
    at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT;

CREATE INDEX history_state ON history(state, id);
