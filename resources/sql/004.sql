-- Version 4: which cases a report holds besides, or without, its period; reports as they were sent; views of the list.
CREATE TABLE report_draft_choice (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    report_draft INTEGER NOT NULL REFERENCES report_draft (id),
    deviation    INTEGER NOT NULL REFERENCES deviation (id),
    included     INTEGER NOT NULL CHECK (included IN (0, 1)),
    UNIQUE (report_draft, deviation)
) STRICT
-- ;;
CREATE INDEX report_draft_choice_deviation ON report_draft_choice (deviation)
-- ;;
-- The file lies in attachment_content. A report chosen by hand has no semesters.
CREATE TABLE sent_report (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid           TEXT NOT NULL UNIQUE,
    first_semester TEXT,
    last_semester  TEXT,
    sent_on        TEXT NOT NULL CHECK (sent_on IS date(sent_on)),
    profile        TEXT NOT NULL DEFAULT '',
    note           TEXT NOT NULL DEFAULT '',
    file_name      TEXT NOT NULL,
    media_type     TEXT NOT NULL DEFAULT '',
    size           INTEGER NOT NULL CHECK (size >= 0),
    pages          INTEGER NOT NULL DEFAULT 0 CHECK (pages >= 0),
    sha256         TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT
-- ;;
CREATE INDEX sent_report_content_of ON sent_report (sha256)
-- ;;
-- A case as it stood in a sent report: its number there, and what it was then. The case itself may be gone.
CREATE TABLE sent_report_case (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    sent_report  INTEGER NOT NULL REFERENCES sent_report (id),
    position     INTEGER NOT NULL,
    deviation    INTEGER REFERENCES deviation (id),
    diary_number TEXT NOT NULL,
    title        TEXT NOT NULL,
    status       TEXT NOT NULL
) STRICT
-- ;;
CREATE INDEX sent_report_case_report ON sent_report_case (sent_report, position)
-- ;;
CREATE INDEX sent_report_case_deviation ON sent_report_case (deviation)
-- ;;
-- A filter of the list under a name; "filter" is JSON.
CREATE TABLE saved_view (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid     TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL UNIQUE CHECK (name <> ''),
    position INTEGER NOT NULL,
    filter   TEXT NOT NULL
) STRICT
-- ;;
-- For the overview. Cases whose reporter, if there is one, has not been told how it went; cases that are published;
-- when answers came. Found here, for the tables' rows hold long texts.
CREATE INDEX deviation_untold ON deviation (id)
    WHERE reporter_told_on IS NULL AND (reporter_name <> '' OR reporter_email <> '')
-- ;;
CREATE INDEX publication_published ON publication (deviation) WHERE published_on IS NOT NULL
-- ;;
CREATE INDEX answer_answered ON answer (answered_on, feedback_round, actor) WHERE answered_on IS NOT NULL
