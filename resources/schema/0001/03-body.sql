-- SOURCE. The text all spans refer to. sha256: of its UTF-8 bytes. fingerprint: first 16 bytes of the
-- SHA-256 of the text with every run of white space as one space; two reports with one are the same.
CREATE TABLE body (
    report INTEGER PRIMARY KEY REFERENCES report(id) ON DELETE CASCADE,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    fingerprint BLOB NOT NULL UNIQUE CHECK (length(fingerprint) = 16),
    units INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TRIGGER body_is_immutable BEFORE UPDATE ON body
BEGIN
    SELECT RAISE(ABORT, 'the text of a report cannot be changed');
END;
