-- Heller's register, version 1.
--
-- Every thing has a row number that is never used again and a UUID that is its own in every copy of the register.
-- Dates are ISO 8601 ("2023-05-31"), moments are UTC ("2023-05-31T12:00:00.000Z"), texts are never NULL but may be empty.
-- Tables from "setting" to "report_draft_case" are recorded: each change of a row lies in "change_row".

-- "HLLR", by which any program can tell a register from other SQLite files:
PRAGMA application_id = 1212959826
-- ;;
CREATE TABLE setting (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid  TEXT NOT NULL UNIQUE,
    name  TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT
-- ;;
CREATE TABLE actor (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    parent     INTEGER REFERENCES actor (id),
    kind       TEXT NOT NULL CHECK (kind IN ('af', 'fk', 'kommun', 'region', 'association', 'other')),
    name       TEXT NOT NULL CHECK (name <> ''),
    member     INTEGER NOT NULL DEFAULT 0 CHECK (member IN (0, 1)),
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    valid_to   TEXT CHECK (valid_to IS date(valid_to)),
    successor  INTEGER REFERENCES actor (id)
) STRICT
-- ;;
CREATE INDEX actor_parent ON actor (parent) WHERE parent IS NOT NULL
-- ;;
CREATE INDEX actor_successor ON actor (successor) WHERE successor IS NOT NULL
-- ;;
CREATE TABLE actor_name (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    actor    INTEGER NOT NULL REFERENCES actor (id),
    position INTEGER NOT NULL,
    name     TEXT NOT NULL CHECK (name <> '')
) STRICT
-- ;;
CREATE INDEX actor_name_actor ON actor_name (actor, position)
-- ;;
CREATE TABLE contact (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    actor      INTEGER NOT NULL REFERENCES actor (id),
    role       TEXT NOT NULL DEFAULT '',
    person     TEXT NOT NULL DEFAULT '',
    email      TEXT NOT NULL DEFAULT '',
    phone      TEXT NOT NULL DEFAULT '',
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    valid_to   TEXT CHECK (valid_to IS date(valid_to))
) STRICT
-- ;;
CREATE INDEX contact_actor ON contact (actor)
-- ;;
-- "semester" is the one given, as 2023-VT; case_state has the one that counts.
CREATE TABLE deviation (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid                    TEXT NOT NULL UNIQUE,
    diary_number            TEXT NOT NULL UNIQUE CHECK (diary_number <> ''),
    title                   TEXT NOT NULL DEFAULT '',
    received                TEXT CHECK (received IS date(received)),
    semester                TEXT CHECK (semester GLOB '[0-9][0-9][0-9][0-9]-[VH]T'),
    reporter_name           TEXT NOT NULL DEFAULT '',
    reporter_email          TEXT NOT NULL DEFAULT '',
    reporter_workplace      TEXT NOT NULL DEFAULT '',
    cooperating_text        TEXT NOT NULL DEFAULT '',
    challenge               TEXT NOT NULL DEFAULT '',
    consequences            TEXT NOT NULL DEFAULT '',
    proposal                TEXT NOT NULL DEFAULT '',
    other_text              TEXT NOT NULL DEFAULT '',
    supplement_requested_on TEXT CHECK (supplement_requested_on IS date(supplement_requested_on)),
    supplement_received_on  TEXT CHECK (supplement_received_on IS date(supplement_received_on)),
    handed_over_on          TEXT CHECK (handed_over_on IS date(handed_over_on)),
    raised_before_register  INTEGER NOT NULL DEFAULT 0 CHECK (raised_before_register IN (0, 1)),
    closure                 TEXT CHECK (closure IN ('dismissed', 'transferred')),
    closed_on               TEXT CHECK (closed_on IS date(closed_on)),
    closure_reason          TEXT NOT NULL DEFAULT '',
    outcome                 TEXT CHECK (outcome IN ('solved', 'partly', 'dialogue', 'outside-mandate', 'national')),
    outcome_note            TEXT NOT NULL DEFAULT '',
    reporter_told_on        TEXT CHECK (reporter_told_on IS date(reporter_told_on)),
    CHECK (closure IS NOT NULL OR (closed_on IS NULL AND closure_reason = ''))
) STRICT
-- ;;
CREATE TABLE deviation_actor (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    deviation INTEGER NOT NULL REFERENCES deviation (id),
    position  INTEGER NOT NULL,
    actor     INTEGER NOT NULL REFERENCES actor (id)
) STRICT
-- ;;
CREATE INDEX deviation_actor_deviation ON deviation_actor (deviation, position, actor)
-- ;;
CREATE INDEX deviation_actor_actor ON deviation_actor (actor, deviation)
-- ;;
CREATE TABLE feedback_round (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid            TEXT NOT NULL UNIQUE,
    deviation       INTEGER NOT NULL REFERENCES deviation (id),
    number          INTEGER NOT NULL CHECK (number > 0),
    heading         TEXT NOT NULL DEFAULT '',
    asked_on        TEXT CHECK (asked_on IS date(asked_on)),
    due_on          TEXT CHECK (due_on IS date(due_on)),
    text            TEXT NOT NULL DEFAULT '',
    assessment      TEXT CHECK (assessment IN ('settled', 'continue')),
    assessed_on     TEXT CHECK (assessed_on IS date(assessed_on)),
    assessment_note TEXT NOT NULL DEFAULT ''
) STRICT
-- ;;
CREATE INDEX feedback_round_deviation ON feedback_round (deviation, number)
-- ;;
CREATE TABLE answer (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid             TEXT NOT NULL UNIQUE,
    feedback_round   INTEGER NOT NULL REFERENCES feedback_round (id),
    position         INTEGER NOT NULL,
    actor            INTEGER REFERENCES actor (id),
    actor_text       TEXT NOT NULL DEFAULT '',
    manner           TEXT NOT NULL CHECK (manner IN ('pending', 'written', 'word-of-mouth', 'not-concerned')),
    answered_on      TEXT CHECK (answered_on IS date(answered_on)),
    reminders        INTEGER NOT NULL DEFAULT 0 CHECK (reminders >= 0),
    last_reminded_on TEXT CHECK (last_reminded_on IS date(last_reminded_on)),
    text             TEXT NOT NULL DEFAULT ''
) STRICT
-- ;;
CREATE INDEX answer_round ON answer (feedback_round, position)
-- ;;
CREATE INDEX answer_actor ON answer (actor) WHERE actor IS NOT NULL
-- ;;
CREATE TABLE meeting (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid         TEXT NOT NULL UNIQUE,
    date         TEXT CHECK (date IS date(date)),
    held         INTEGER NOT NULL DEFAULT 0 CHECK (held IN (0, 1)),
    title        TEXT NOT NULL DEFAULT '',
    place        TEXT NOT NULL DEFAULT '',
    participants TEXT NOT NULL DEFAULT '',
    notes        TEXT NOT NULL DEFAULT ''
) STRICT
-- ;;
CREATE INDEX meeting_date ON meeting (date)
-- ;;
CREATE TABLE agenda_item (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid        TEXT NOT NULL UNIQUE,
    meeting     INTEGER NOT NULL REFERENCES meeting (id),
    deviation   INTEGER REFERENCES deviation (id),
    position    INTEGER NOT NULL,
    title       TEXT NOT NULL DEFAULT '',
    notes       TEXT NOT NULL DEFAULT '',
    decision    TEXT NOT NULL DEFAULT '',
    responsible TEXT NOT NULL DEFAULT '',
    due_on      TEXT CHECK (due_on IS date(due_on))
) STRICT
-- ;;
CREATE INDEX agenda_item_meeting ON agenda_item (meeting, position)
-- ;;
CREATE INDEX agenda_item_deviation ON agenda_item (deviation) WHERE deviation IS NOT NULL
-- ;;
CREATE TABLE publication (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid         TEXT NOT NULL UNIQUE,
    deviation    INTEGER NOT NULL UNIQUE REFERENCES deviation (id),
    title        TEXT NOT NULL DEFAULT '',
    challenge    TEXT NOT NULL DEFAULT '',
    consequences TEXT NOT NULL DEFAULT '',
    proposal     TEXT NOT NULL DEFAULT '',
    feedback     TEXT NOT NULL DEFAULT '',
    published_on TEXT CHECK (published_on IS date(published_on))
) STRICT
-- ;;
CREATE TABLE theme (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid        TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL UNIQUE CHECK (name <> ''),
    description TEXT NOT NULL DEFAULT ''
) STRICT
-- ;;
CREATE TABLE deviation_theme (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    deviation INTEGER NOT NULL REFERENCES deviation (id),
    theme     INTEGER NOT NULL REFERENCES theme (id),
    UNIQUE (deviation, theme)
) STRICT
-- ;;
CREATE INDEX deviation_theme_theme ON deviation_theme (theme)
-- ;;
CREATE TABLE measure (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid        TEXT NOT NULL UNIQUE,
    theme       INTEGER NOT NULL REFERENCES theme (id),
    title       TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    decided_on  TEXT CHECK (decided_on IS date(decided_on)),
    done_on     TEXT CHECK (done_on IS date(done_on))
) STRICT
-- ;;
CREATE INDEX measure_theme ON measure (theme)
-- ;;
CREATE TABLE attachment (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    deviation  INTEGER NOT NULL REFERENCES deviation (id),
    file_name  TEXT NOT NULL,
    media_type TEXT NOT NULL DEFAULT '',
    size       INTEGER NOT NULL CHECK (size >= 0),
    sha256     TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT
-- ;;
CREATE INDEX attachment_deviation ON attachment (deviation)
-- ;;
CREATE INDEX attachment_content_of ON attachment (sha256)
-- ;;
CREATE TABLE leftover (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid      TEXT NOT NULL UNIQUE,
    deviation INTEGER NOT NULL REFERENCES deviation (id),
    position  INTEGER NOT NULL,
    source    TEXT NOT NULL DEFAULT '',
    text      TEXT NOT NULL
) STRICT
-- ;;
CREATE INDEX leftover_deviation ON leftover (deviation, position)
-- ;;
CREATE TABLE report_draft (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid           TEXT NOT NULL UNIQUE,
    first_semester TEXT NOT NULL,
    last_semester  TEXT NOT NULL,
    letter         TEXT NOT NULL DEFAULT '',
    page_per_case  INTEGER NOT NULL DEFAULT 0 CHECK (page_per_case IN (0, 1)),
    UNIQUE (first_semester, last_semester)
) STRICT
-- ;;
CREATE TABLE report_draft_case (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    report_draft INTEGER NOT NULL REFERENCES report_draft (id),
    position     INTEGER NOT NULL,
    deviation    INTEGER NOT NULL REFERENCES deviation (id)
) STRICT
-- ;;
CREATE INDEX report_draft_case_draft ON report_draft_case (report_draft, position)
-- ;;
CREATE INDEX report_draft_case_deviation ON report_draft_case (deviation)
-- ;;
-- The content of attachments, once per checksum. Not recorded: a step back takes the attachment away, not the bytes,
-- so that a step forward has them.
CREATE TABLE attachment_content (
    sha256  TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    content BLOB NOT NULL
) STRICT
-- ;;
-- What follows from a case and is kept for speed: worked out anew whenever something of the case changes, and therefore
-- not recorded. Narrow, so that a list of 100,000 cases is sorted and filtered without touching their texts.
CREATE TABLE case_state (
    deviation   INTEGER PRIMARY KEY REFERENCES deviation (id) ON DELETE CASCADE,
    status      TEXT NOT NULL CHECK (status IN ('new', 'supplement-requested', 'ready', 'raised', 'awaiting-feedback',
                                                'feedback-received', 'settled', 'continued', 'dismissed', 'transferred')),
    semester    TEXT,
    ordered_on  TEXT NOT NULL,
    diary_key   TEXT NOT NULL,
    title_key   TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    status_rank INTEGER NOT NULL GENERATED ALWAYS AS (
        CASE status WHEN 'new' THEN 0 WHEN 'supplement-requested' THEN 1 WHEN 'ready' THEN 2 WHEN 'raised' THEN 3
                    WHEN 'awaiting-feedback' THEN 4 WHEN 'feedback-received' THEN 5 WHEN 'settled' THEN 6
                    WHEN 'continued' THEN 7 WHEN 'dismissed' THEN 8 ELSE 9 END) VIRTUAL
) STRICT
-- ;;
CREATE INDEX case_state_date ON case_state (ordered_on, diary_key, semester, status)
-- ;;
CREATE INDEX case_state_diary ON case_state (diary_key, semester, status)
-- ;;
CREATE INDEX case_state_title ON case_state (title_key, diary_key, semester, status)
-- ;;
CREATE INDEX case_state_status ON case_state (status_rank, ordered_on DESC, diary_key DESC, semester, status)
-- ;;
CREATE INDEX case_state_semester ON case_state (semester, status)
-- ;;
CREATE INDEX case_state_fingerprint ON case_state (fingerprint)
-- ;;
-- The last serial number given in a year. Not recorded: a number once given is never given to another case.
CREATE TABLE diary_counter (
    year INTEGER PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT
-- ;;
-- One step of the register's history. "done" may be undone, "undone" may be done again, "dropped" was undone and then
-- overtaken by another change. For an undo or a redo "target" is the step it concerns.
CREATE TABLE change_set (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    kind   TEXT NOT NULL CHECK (kind IN ('change', 'undo', 'redo')),
    state  TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'dropped')),
    label  TEXT NOT NULL,
    author TEXT NOT NULL,
    at     TEXT NOT NULL,
    target INTEGER REFERENCES change_set (id)
) STRICT
-- ;;
CREATE INDEX change_set_state ON change_set (state, id) WHERE kind = 'change'
-- ;;
CREATE INDEX change_set_target ON change_set (target) WHERE target IS NOT NULL
-- ;;
-- One row of one table that a step changed: the columns that differ, before and after, as JSON. before NULL: the row was
-- new; after NULL: it went. "deviation" is the case the row belongs to, where it belongs to one.
CREATE TABLE change_row (
    id         INTEGER PRIMARY KEY,
    change_set INTEGER NOT NULL REFERENCES change_set (id),
    entity     TEXT NOT NULL,
    row        INTEGER NOT NULL,
    deviation  INTEGER,
    before     TEXT,
    after      TEXT
) STRICT
-- ;;
CREATE INDEX change_row_set ON change_row (change_set, id)
-- ;;
CREATE INDEX change_row_deviation ON change_row (deviation, change_set) WHERE deviation IS NOT NULL
