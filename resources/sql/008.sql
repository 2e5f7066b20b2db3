-- Version 8.

-- Personal data that was found in a case's texts and may stand there, and why. `text` as it is written there.
CREATE TABLE accepted_finding (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid      TEXT NOT NULL UNIQUE,
    deviation INTEGER NOT NULL REFERENCES deviation (id),
    kind      TEXT NOT NULL CHECK (kind <> ''),
    text      TEXT NOT NULL CHECK (text <> ''),
    reason    TEXT NOT NULL CHECK (reason <> '')
) STRICT
-- ;;
CREATE INDEX accepted_finding_deviation ON accepted_finding (deviation)
