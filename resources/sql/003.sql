-- Version 3: the number of cases, kept, for a list says how many there are and counting 100,000 takes a moment.
CREATE TABLE case_total (
    id    INTEGER PRIMARY KEY CHECK (id = 1),
    cases INTEGER NOT NULL
) STRICT
-- ;;
INSERT INTO case_total (id, cases) SELECT 1, count(*) FROM case_state
-- ;;
CREATE TRIGGER case_total_insert AFTER INSERT ON case_state BEGIN
    UPDATE case_total SET cases = cases + 1;
END
-- ;;
CREATE TRIGGER case_total_delete AFTER DELETE ON case_state BEGIN
    UPDATE case_total SET cases = cases - 1;
END
