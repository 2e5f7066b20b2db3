-- Version 5: each asked actor's own clock, and who answered.
-- Null: as the round's.
ALTER TABLE answer ADD COLUMN asked_on TEXT CHECK (asked_on IS date(asked_on))
-- ;;
ALTER TABLE answer ADD COLUMN due_on TEXT CHECK (due_on IS date(due_on))
-- ;;
ALTER TABLE answer ADD COLUMN answered_by TEXT NOT NULL DEFAULT ''
-- ;;
-- When a clock stood still. Not ended: it still does.
CREATE TABLE answer_pause (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    answer   INTEGER NOT NULL REFERENCES answer (id),
    begun_on TEXT NOT NULL CHECK (begun_on IS date(begun_on)),
    ended_on TEXT CHECK (ended_on IS date(ended_on)),
    reason   TEXT NOT NULL DEFAULT ''
) STRICT
-- ;;
CREATE INDEX answer_pause_answer ON answer_pause (answer, begun_on)
