-- Version 2: full-text search. All of it follows from the cases and can be made anew from them.
--
-- Words are folded by Heller before they get here: lower case, å ä ö kept, other accents off. The plain ASCII tokenizer then
-- takes them as they are, whatever Unicode tables this SQLite was built with. '_' stands in no word: it marks tokens of
-- Heller's own, such as actor_17 and lh_2023_001.
CREATE VIRTUAL TABLE search_word USING fts5 (
    title, body, content = '', tokenize = "ascii tokenchars '_'"
)
-- ;;
-- Exactly what search_word was given for a case (zlib): an index without content must be told it to forget it.
CREATE TABLE search_document (
    deviation INTEGER PRIMARY KEY,
    words     BLOB NOT NULL
) STRICT
-- ;;
-- Every word of search_word once: a search looks up inflections, beginnings and insides here.
CREATE TABLE search_vocabulary (
    id   INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE,
    stem TEXT NOT NULL
) STRICT
-- ;;
CREATE INDEX search_vocabulary_stem ON search_vocabulary (stem)
-- ;;
-- The insides of the vocabulary's words, three letters at a time.
CREATE VIRTUAL TABLE search_part USING fts5 (
    word, content = '', tokenize = 'trigram case_sensitive 1'
)
