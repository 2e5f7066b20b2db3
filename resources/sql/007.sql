-- Version 7.

-- What a row was before and when it went: the calendar of a large history asks for it.
CREATE INDEX change_row_entity ON change_row (entity, row)
