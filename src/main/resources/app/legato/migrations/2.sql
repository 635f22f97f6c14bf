-- The routine becomes the person's own list. No row in routine_step means the usual routine, all of it on.
-- words: the person's own step; NULL for one of Legato's, whose id is the habit's name.
CREATE TABLE routine_step (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  words TEXT,
  is_on INTEGER NOT NULL CHECK (is_on IN (0, 1))
) STRICT;

-- A tick keeps what the step said when it was ticked, so no later rename, deletion or caution changes a past night.
ALTER TABLE routine_tick RENAME TO routine_tick_1;

CREATE TABLE routine_tick (
  night TEXT NOT NULL,
  step TEXT NOT NULL,
  wording TEXT,
  own_words TEXT,
  PRIMARY KEY (night, step),
  CHECK ((wording IS NULL) <> (own_words IS NULL))
) STRICT, WITHOUT ROWID;

-- Version 1 said "Loosen the covers" for what is now about clothes, too: the old ticks keep the old words.
INSERT INTO routine_tick (night, step, wording, own_words)
  SELECT night, CASE step WHEN 'LOOSE_COVERS' THEN 'LOOSE' ELSE step END, step, NULL FROM routine_tick_1;

DROP TABLE routine_tick_1;
