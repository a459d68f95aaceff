-- A PERSON'S. Notes on words; begin and stop are UTF-16 units of body.text. Never touched by analysis.
-- Ids are never given twice, so that library.id and this id name a note everywhere.
CREATE TABLE annotation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    report INTEGER NOT NULL REFERENCES report(id),
    begin INTEGER NOT NULL,
    stop INTEGER NOT NULL CHECK (begin >= 0 AND begin <= stop),
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    colour INTEGER NOT NULL,
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL
) STRICT;

CREATE INDEX annotation_report ON annotation(report, begin);
