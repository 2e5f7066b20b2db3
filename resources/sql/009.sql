-- Version 9: what is published, what left the house, what was weeded out.

-- The one question that the published case asks; stands beside it wherever others refer to it.
ALTER TABLE publication ADD COLUMN question TEXT NOT NULL DEFAULT ''
-- ;;
-- Its page's name on the site, without ending. Given when it is first published and never changed: others link to it.
ALTER TABLE publication ADD COLUMN address TEXT NOT NULL DEFAULT ''
-- ;;
CREATE UNIQUE INDEX publication_address ON publication (address) WHERE address <> ''
-- ;;
-- SHA-256 of the case's own texts when the twin was made or last held against them.
ALTER TABLE publication ADD COLUMN original TEXT NOT NULL DEFAULT ''
-- ;;
-- The published cases that stand beside it.
CREATE TABLE publication_related (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    publication INTEGER NOT NULL REFERENCES publication (id),
    position    INTEGER NOT NULL,
    related     INTEGER NOT NULL REFERENCES publication (id),
    UNIQUE (publication, related)
) STRICT
-- ;;
CREATE INDEX publication_related_related ON publication_related (related)
-- ;;
-- What was written instead of a text once, to be proposed again. `original` as it stood there.
CREATE TABLE replacement (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid     TEXT NOT NULL UNIQUE,
    original TEXT NOT NULL UNIQUE CHECK (original <> ''),
    instead  TEXT NOT NULL
) STRICT
-- ;;
-- Where the finding may stand: in the case's own texts, or in its public twin. The one says nothing of the other.
ALTER TABLE accepted_finding ADD COLUMN place TEXT NOT NULL DEFAULT 'case' CHECK (place IN ('case', 'public'))
-- ;;
-- What left the house. Not recorded: what has happened is not undone.
CREATE TABLE dispatch (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid      TEXT NOT NULL UNIQUE,
    at        TEXT NOT NULL,
    author    TEXT NOT NULL DEFAULT '',
    kind      TEXT NOT NULL CHECK (kind <> ''),
    profile   TEXT NOT NULL DEFAULT '',
    file_name TEXT NOT NULL DEFAULT '',
    size      INTEGER NOT NULL CHECK (size >= 0),
    sha256    TEXT NOT NULL CHECK (length(sha256) = 64),
    note      TEXT NOT NULL DEFAULT ''
) STRICT
-- ;;
-- By its number: the case itself may be gone.
CREATE TABLE dispatch_case (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    dispatch     INTEGER NOT NULL REFERENCES dispatch (id),
    position     INTEGER NOT NULL,
    diary_number TEXT NOT NULL
) STRICT
-- ;;
CREATE INDEX dispatch_case_dispatch ON dispatch_case (dispatch, position)
-- ;;
-- What was weeded out, by whose decision. `protocol` is JSON, and names nobody. Not recorded.
CREATE TABLE retention (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid     TEXT NOT NULL UNIQUE,
    at       TEXT NOT NULL,
    author   TEXT NOT NULL DEFAULT '',
    kind     TEXT NOT NULL CHECK (kind IN ('cases', 'person')),
    decision TEXT NOT NULL CHECK (decision <> ''),
    protocol TEXT NOT NULL
) STRICT
