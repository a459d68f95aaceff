-- SOURCE. The bytes as they came. storage: body = the UTF-8 bytes of body.text (bytes is null),
-- zlib = qCompress, raw = as they are.
CREATE TABLE original (
    report INTEGER PRIMARY KEY REFERENCES report(id) ON DELETE CASCADE,
    storage TEXT NOT NULL CHECK (storage IN ('body', 'zlib', 'raw')),
    bytes BLOB
) STRICT;

CREATE TRIGGER original_is_immutable BEFORE UPDATE ON original
BEGIN
    SELECT RAISE(ABORT, 'the original bytes of a report cannot be changed');
END;

-- SOURCE. Where the bytes came from. retrieved_at: milliseconds since 1970, UTC. warnings: one a line.
-- seal: SHA-256 over everything the source states and all of this row, so that a change shows.
CREATE TABLE provenance (
    report INTEGER PRIMARY KEY REFERENCES report(id) ON DELETE CASCADE,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    size INTEGER NOT NULL,
    path TEXT NOT NULL,
    media_type TEXT NOT NULL,
    charset TEXT NOT NULL,
    retrieved_at INTEGER NOT NULL,
    retrieved_by TEXT NOT NULL,
    method TEXT NOT NULL,
    importer TEXT NOT NULL,
    importer_version TEXT NOT NULL,
    warnings TEXT NOT NULL,
    seal BLOB NOT NULL CHECK (length(seal) = 32)
) STRICT;

CREATE INDEX provenance_sha256 ON provenance(sha256);

CREATE TRIGGER provenance_is_immutable BEFORE UPDATE ON provenance
BEGIN
    SELECT RAISE(ABORT, 'the provenance of a report cannot be changed');
END;
