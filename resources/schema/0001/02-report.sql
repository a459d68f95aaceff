-- SOURCE. One row per report, without its text. `rank` orders the library: publication day << 24 plus
-- a number within the day, day 0 when unknown, so that newest-first is a walk down one index and a
-- span of days is a span of ranks. Days are Julian day numbers.
CREATE TABLE report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rank INTEGER NOT NULL UNIQUE,
    published INTEGER,
    basis TEXT NOT NULL,
    stated_published INTEGER,
    stated_basis TEXT NOT NULL,
    reference_code TEXT,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    source_url TEXT NOT NULL,
    language TEXT NOT NULL
) STRICT;

-- What the source itself stated stays as it came; only published and basis are a person's to change.
CREATE TRIGGER report_source_is_immutable
BEFORE UPDATE OF id, stated_published, stated_basis, reference_code, title, publisher, source_url,
    language ON report
BEGIN
    SELECT RAISE(ABORT, 'what a source states cannot be changed');
END;
