-- Plans of the person's own. Seconds; a stretch is kept by its id, also one that a Legato does not know.
CREATE TABLE plan (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL CHECK (position >= 0),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  get_ready INTEGER NOT NULL CHECK (get_ready BETWEEN 3 AND 60)
) STRICT;

CREATE TABLE plan_stretch (
  plan TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  id TEXT NOT NULL,
  stretch TEXT NOT NULL CHECK (length(stretch) > 0),
  ease_in INTEGER NOT NULL CHECK (ease_in BETWEEN 0 AND 60),
  hold INTEGER NOT NULL CHECK (hold BETWEEN 1 AND 180),
  let_go INTEGER NOT NULL CHECK (let_go BETWEEN 0 AND 120),
  repeats INTEGER NOT NULL CHECK (repeats BETWEEN 1 AND 20),
  PRIMARY KEY (plan, position)
) STRICT, WITHOUT ROWID;

-- What a plan of the person's own was called when a session ran it: changing, renaming or deleting the plan leaves past nights alone.
ALTER TABLE session ADD COLUMN plan_name TEXT;
