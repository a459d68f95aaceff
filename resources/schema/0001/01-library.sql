-- Facts about the library itself: id, created_at, created_by, reader_version (the oldest schema
-- version that can still read this file).
CREATE TABLE library (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
