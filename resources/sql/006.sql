-- Version 6: what a meeting is and who was there, what each actor was to do after it, letters, what comes back every year.
ALTER TABLE meeting ADD COLUMN kind TEXT NOT NULL DEFAULT 'preparatory'
    CHECK (kind IN ('preparatory', 'visit', 'dialogue', 'other'))
-- ;;
-- Local time, "09:00".
ALTER TABLE meeting ADD COLUMN begins_at TEXT CHECK (begins_at GLOB '[0-2][0-9]:[0-5][0-9]')
-- ;;
ALTER TABLE meeting ADD COLUMN ends_at TEXT CHECK (ends_at GLOB '[0-2][0-9]:[0-5][0-9]')
-- ;;
-- Null: counted back from the day of the meeting.
ALTER TABLE meeting ADD COLUMN hand_over_on TEXT CHECK (hand_over_on IS date(hand_over_on))
-- ;;
-- "participants" holds what was written before this table, and what is known of no single person.
CREATE TABLE participant (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting    INTEGER NOT NULL REFERENCES meeting (id),
    position   INTEGER NOT NULL,
    name       TEXT NOT NULL DEFAULT '',
    role       TEXT NOT NULL DEFAULT '',
    actor      INTEGER REFERENCES actor (id),
    actor_text TEXT NOT NULL DEFAULT '',
    attendance TEXT NOT NULL DEFAULT 'invited' CHECK (attendance IN ('invited', 'present', 'absent'))
) STRICT
-- ;;
CREATE INDEX participant_meeting ON participant (meeting, position)
-- ;;
CREATE INDEX participant_actor ON participant (actor) WHERE actor IS NOT NULL
-- ;;
-- 1: not done with at this meeting, to be taken up at the next.
ALTER TABLE agenda_item ADD COLUMN left_open INTEGER NOT NULL DEFAULT 0 CHECK (left_open IN (0, 1))
-- ;;
-- The item of an earlier meeting that this one goes on with.
ALTER TABLE agenda_item ADD COLUMN carried_from INTEGER REFERENCES agenda_item (id)
-- ;;
CREATE INDEX agenda_item_carried_from ON agenda_item (carried_from) WHERE carried_from IS NOT NULL
-- ;;
-- Who is to answer, or to do what was decided. "responsible" holds what was written of no actor that is known.
CREATE TABLE agenda_item_actor (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    agenda_item INTEGER NOT NULL REFERENCES agenda_item (id),
    position    INTEGER NOT NULL,
    actor       INTEGER NOT NULL REFERENCES actor (id)
) STRICT
-- ;;
CREATE INDEX agenda_item_actor_item ON agenda_item_actor (agenda_item, position)
-- ;;
CREATE INDEX agenda_item_actor_actor ON agenda_item_actor (actor)
-- ;;
-- What was written to somebody about cases, as it was written. Heller sends nothing: the day is the one it was made on.
CREATE TABLE letter (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid      TEXT NOT NULL UNIQUE,
    kind      TEXT NOT NULL CHECK (kind IN ('question', 'reminder', 'supplement', 'thanks', 'outcome', 'settled')),
    form      TEXT NOT NULL CHECK (form IN ('mail', 'text', 'document')),
    made_on   TEXT NOT NULL CHECK (made_on IS date(made_on)),
    actor     INTEGER REFERENCES actor (id),
    recipient TEXT NOT NULL DEFAULT '',
    address   TEXT NOT NULL DEFAULT '',
    subject   TEXT NOT NULL DEFAULT '',
    body      TEXT NOT NULL DEFAULT ''
) STRICT
-- ;;
CREATE INDEX letter_actor ON letter (actor) WHERE actor IS NOT NULL
-- ;;
CREATE TABLE letter_case (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    letter    INTEGER NOT NULL REFERENCES letter (id),
    position  INTEGER NOT NULL,
    deviation INTEGER NOT NULL REFERENCES deviation (id)
) STRICT
-- ;;
CREATE INDEX letter_case_letter ON letter_case (letter, position)
-- ;;
CREATE INDEX letter_case_deviation ON letter_case (deviation, letter)
-- ;;
-- A task of the association's that comes back: its first day, and how often. "ended_on": the last day it can fall on.
CREATE TABLE recurring_task (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid     TEXT NOT NULL UNIQUE,
    title    TEXT NOT NULL CHECK (title <> ''),
    note     TEXT NOT NULL DEFAULT '',
    first_on TEXT NOT NULL CHECK (first_on IS date(first_on)),
    every    TEXT NOT NULL CHECK (every IN ('month', 'quarter', 'half-year', 'year')),
    ended_on TEXT CHECK (ended_on IS date(ended_on))
) STRICT
-- ;;
-- The days on which it fell and was done.
CREATE TABLE recurring_task_done (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    recurring_task INTEGER NOT NULL REFERENCES recurring_task (id),
    due_on         TEXT NOT NULL CHECK (due_on IS date(due_on)),
    done_on        TEXT NOT NULL CHECK (done_on IS date(done_on)),
    UNIQUE (recurring_task, due_on)
) STRICT
-- ;;
-- All cases of one reporter go into one message.
CREATE INDEX deviation_reporter ON deviation (reporter_email COLLATE NOCASE) WHERE reporter_email <> ''
