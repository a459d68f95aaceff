-- DERIVED. What reports are filtered by besides places and days. kind: harm, victim, weapon (code is the
-- vocabulary's), actor (its code, or the folded words), source (the folded publisher).
CREATE TABLE term (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (kind, code)
) STRICT;

CREATE TABLE report_term (
    term INTEGER NOT NULL REFERENCES term(id),
    rank INTEGER NOT NULL,
    PRIMARY KEY (term, rank)
) STRICT, WITHOUT ROWID;

-- Ids of the term table, space-separated.
ALTER TABLE analysis ADD COLUMN terms TEXT NOT NULL DEFAULT '';
