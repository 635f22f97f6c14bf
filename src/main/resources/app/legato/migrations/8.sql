-- How a sign arose gets a column of its own. Until now what an entry raised had "/entry" behind its name, and stood beside a yes of the person's.
ALTER TABLE sign_said RENAME TO sign_said_6;

CREATE TABLE sign_said (
  flag TEXT NOT NULL,
  arose TEXT NOT NULL CHECK (arose IN ('SAID', 'ENTERED')),
  night TEXT NOT NULL,
  PRIMARY KEY (flag, arose)
) STRICT, WITHOUT ROWID;

INSERT INTO sign_said (flag, arose, night)
  SELECT
    CASE WHEN flag LIKE '%/entry' THEN substr(flag, 1, length(flag) - 6) ELSE flag END,
    CASE WHEN flag LIKE '%/entry' THEN 'ENTERED' ELSE 'SAID' END,
    night
  FROM sign_said_6;

DROP TABLE sign_said_6;

-- Trials are in order of their first nights: one that comes from another computer is no newer for that, so no number is kept.
ALTER TABLE own_trial RENAME TO own_trial_7;

CREATE TABLE own_trial (
  id TEXT PRIMARY KEY,
  tried TEXT CHECK (tried <> ''),
  first_night TEXT NOT NULL,
  weeks TEXT NOT NULL CHECK (weeks NOT GLOB '*[^01]*'),
  stopped TEXT
) STRICT, WITHOUT ROWID;

INSERT INTO own_trial (id, tried, first_night, weeks, stopped)
  SELECT id, tried, first_night, weeks, stopped FROM own_trial_7;

DROP TABLE own_trial_7;

CREATE INDEX own_trial_by_first ON own_trial (first_night, id);
