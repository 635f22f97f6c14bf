-- Whether a tip was shown on asking for more than the one of the night. Until now there was but the one.
ALTER TABLE tip_shown ADD COLUMN asked INTEGER NOT NULL DEFAULT 0 CHECK (asked IN (0, 1));

-- Tips that the person wishes not to see, since which night.
CREATE TABLE tip_not_for_me (
  tip TEXT PRIMARY KEY,
  night TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Signs that the person answered with yes in the short check and did not take back since.
CREATE TABLE sign_said (
  flag TEXT PRIMARY KEY,
  night TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- When a sign was said to be seen to: a cramp that ends later in that same night raises it again. NULL: before this was kept.
ALTER TABLE flag_settled ADD COLUMN at_ms INTEGER;
ALTER TABLE flag_settled ADD COLUMN at_zone TEXT;
ALTER TABLE flag_settled ADD COLUMN at_offset INTEGER;
