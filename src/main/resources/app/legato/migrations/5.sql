-- A factor has its answer: 1 where only "yes" can be said, else the place of a word in its list, or an amount, whose last means "or more".
-- No row: not said.
ALTER TABLE day_factor RENAME TO day_factor_1;

CREATE TABLE day_factor (
  day TEXT NOT NULL,
  factor TEXT NOT NULL,
  value INTEGER NOT NULL CHECK (value >= 0),
  PRIMARY KEY (day, factor)
) STRICT, WITHOUT ROWID;

-- "Sat 6 hours or more" was the old label, and 6 now means just that; the same for standing. Whoever said of one day both that they moved
-- little and plenty moved plenty at some time of it. "Cold feet" is now asked together with a cold night.
INSERT INTO day_factor (day, factor, value)
  SELECT day, now, max(value) FROM (
    SELECT
      day,
      CASE factor
        WHEN 'MOVED_LITTLE' THEN 'MOVED'
        WHEN 'MOVED_PLENTY' THEN 'MOVED'
        WHEN 'SAT_LONG' THEN 'SAT'
        WHEN 'STOOD_LONG' THEN 'STOOD'
        WHEN 'COLD_FEET' THEN 'COLD'
        ELSE factor
      END AS now,
      CASE factor
        WHEN 'MOVED_LITTLE' THEN 0
        WHEN 'MOVED_PLENTY' THEN 2
        WHEN 'SAT_LONG' THEN 6
        WHEN 'STOOD_LONG' THEN 6
        ELSE 1
      END AS value
    FROM day_factor_1
  )
  GROUP BY day, now;

DROP TABLE day_factor_1;

-- Conditions that a doctor named, by their names here; those in the person's own words stay in the table condition.
CREATE TABLE named_condition (
  condition TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- One row about the person, or none. onset: when the cramps began, NULL for not said; hemisphere: NULL for that of the computer's region.
CREATE TABLE about (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  onset_year INTEGER,
  onset_month INTEGER CHECK (onset_month BETWEEN 1 AND 12),
  exercise_bike INTEGER NOT NULL CHECK (exercise_bike IN (0, 1)),
  hemisphere TEXT,
  CHECK (onset_month IS NULL OR onset_year IS NOT NULL)
) STRICT;
