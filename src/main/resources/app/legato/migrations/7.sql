-- The person's own trials of weeks with and weeks without, drawn by lot before the first night. number: in which order they were begun.
-- tried: in the person's words, NULL for stretching before sleep. weeks: a letter a week, 1 with, 0 without. stopped: the last night of a trial
-- that was given up, NULL for one that was not; that it is over is seen from the calendar.
CREATE TABLE own_trial (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  tried TEXT CHECK (tried <> ''),
  first_night TEXT NOT NULL,
  weeks TEXT NOT NULL CHECK (weeks NOT GLOB '*[^01]*'),
  stopped TEXT
) STRICT;
