-- DERIVED from here to the end of this file: may be dropped and rebuilt.
CREATE TABLE engine (
    id INTEGER PRIMARY KEY,
    version TEXT NOT NULL,
    data_hash TEXT NOT NULL,
    UNIQUE (version, data_hash)
) STRICT;

-- The whole analysis of a report in one value, so that opening a report reads one row, and what the
-- list and the filters need of it. tolls: "harm qualifier value min max", one a line, "-" = none.
-- places: ids of the place table, ancestors included, space-separated.
CREATE TABLE analysis (
    report INTEGER PRIMARY KEY REFERENCES report(id) ON DELETE CASCADE,
    engine INTEGER NOT NULL REFERENCES engine(id),
    figures INTEGER NOT NULL,
    warnings INTEGER NOT NULL,
    tolls TEXT NOT NULL,
    places TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

-- Places that occur, and everything above them; code is the gazetteer's id.
CREATE TABLE place (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    parent TEXT NOT NULL,
    name_ar TEXT NOT NULL,
    name_en TEXT NOT NULL
) STRICT;

-- A report stands under each of its places and under all that contain them, newest first by rank.
CREATE TABLE report_place (
    place INTEGER NOT NULL REFERENCES place(id),
    rank INTEGER NOT NULL,
    PRIMARY KEY (place, rank)
) STRICT, WITHOUT ROWID;

-- Days of the events a report tells of, inclusive.
CREATE TABLE report_event (
    rank INTEGER NOT NULL REFERENCES report(rank) ON UPDATE CASCADE ON DELETE CASCADE,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (rank, first, last)
) STRICT, WITHOUT ROWID;
