-- The first diary. Instants are milliseconds since 1970 in UTC, each with the zone and the offset in seconds of where it was logged.
-- Nights and days are ISO dates (a night by its evening), fixed when the entry is made. Words are the concepts' own names.

CREATE TABLE night (
  night TEXT PRIMARY KEY,
  said_none INTEGER NOT NULL CHECK (said_none IN (0, 1)),
  sleep_disturbance INTEGER CHECK (sleep_disturbance BETWEEN 0 AND 10),
  sore_next_day INTEGER CHECK (sore_next_day IN (0, 1)),
  notes TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE cramp (
  id TEXT PRIMARY KEY,
  night TEXT NOT NULL,
  start_ms INTEGER NOT NULL,
  start_zone TEXT NOT NULL,
  start_offset INTEGER NOT NULL,
  end_ms INTEGER,
  end_zone TEXT,
  end_offset INTEGER,
  side TEXT,
  muscle TEXT,
  severity INTEGER CHECK (severity BETWEEN 0 AND 10),
  eased_by TEXT NOT NULL,
  notes TEXT NOT NULL,
  CHECK (end_ms >= start_ms)
) STRICT;

CREATE INDEX cramp_by_night ON cramp (night, start_ms);

CREATE TABLE drink (
  id TEXT PRIMARY KEY,
  day TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  at_zone TEXT NOT NULL,
  at_offset INTEGER NOT NULL,
  millilitres INTEGER NOT NULL CHECK (millilitres > 0),
  kind TEXT NOT NULL
) STRICT;

CREATE INDEX drink_by_day ON drink (day, at_ms);

CREATE TABLE day_factor (
  day TEXT NOT NULL,
  factor TEXT NOT NULL,
  PRIMARY KEY (day, factor)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
  id TEXT PRIMARY KEY,
  night TEXT NOT NULL,
  start_ms INTEGER NOT NULL,
  start_zone TEXT NOT NULL,
  start_offset INTEGER NOT NULL,
  plan TEXT NOT NULL,
  holds_planned INTEGER NOT NULL CHECK (holds_planned > 0)
) STRICT;

CREATE INDEX session_by_night ON session (night, start_ms, id);

CREATE TABLE session_step (
  session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  stretch TEXT NOT NULL,
  leg TEXT NOT NULL,
  repeat INTEGER NOT NULL,
  planned_seconds INTEGER NOT NULL,
  held_seconds INTEGER NOT NULL CHECK (held_seconds BETWEEN 0 AND planned_seconds),
  PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE routine_tick (
  night TEXT NOT NULL,
  step TEXT NOT NULL,
  PRIMARY KEY (night, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE caution (
  caution TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE medicine (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  start TEXT,
  stop TEXT
) STRICT;

CREATE TABLE symptom (
  symptom TEXT PRIMARY KEY,
  answer TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE condition (
  position INTEGER PRIMARY KEY,
  words TEXT NOT NULL
) STRICT;

CREATE TABLE tip_shown (
  night TEXT NOT NULL,
  tip TEXT NOT NULL,
  strength INTEGER NOT NULL,
  PRIMARY KEY (night, tip)
) STRICT, WITHOUT ROWID;

CREATE TABLE flag_settled (
  flag TEXT PRIMARY KEY,
  night TEXT NOT NULL
) STRICT, WITHOUT ROWID;
