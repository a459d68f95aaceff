-- A PERSON'S, append-only. What someone decided about an extracted mention or figure, anchored by its
-- words so that a new analysis cannot orphan it. before and after: JSON of the object.
CREATE TABLE review (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    report INTEGER NOT NULL REFERENCES report(id),
    kind TEXT NOT NULL,
    begin INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    exact TEXT NOT NULL,
    status TEXT NOT NULL,
    reviewed_by TEXT NOT NULL,
    reviewed_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT;

CREATE INDEX review_report ON review(report, begin);

CREATE TRIGGER review_is_append_only_update BEFORE UPDATE ON review
BEGIN
    SELECT RAISE(ABORT, 'a review cannot be changed; add another');
END;

CREATE TRIGGER review_is_append_only_delete BEFORE DELETE ON review
BEGIN
    SELECT RAISE(ABORT, 'a review cannot be removed; add another');
END;
