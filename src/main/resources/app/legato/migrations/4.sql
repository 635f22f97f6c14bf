-- One-tap amounts become the person's own list. No row means the usual ones.
-- name: the person's own; NULL for one of Legato's, which vessel names in the language of the screen.
CREATE TABLE serving (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  vessel TEXT,
  name TEXT CHECK (length(name) BETWEEN 1 AND 40),
  millilitres INTEGER NOT NULL CHECK (millilitres BETWEEN 1 AND 3000),
  kind TEXT NOT NULL,
  CHECK ((vessel IS NULL) <> (name IS NULL))
) STRICT;

-- The last amount that was typed instead of tapped: one row, or none.
CREATE TABLE typed_amount (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  millilitres INTEGER NOT NULL CHECK (millilitres BETWEEN 1 AND 3000),
  kind TEXT NOT NULL
) STRICT;

-- The last drink, whatever its day, is one step away.
CREATE INDEX drink_by_time ON drink (at_ms);
