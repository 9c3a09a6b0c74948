-- When the entry as a whole was last said to be right. Whoever added it said so then.
ALTER TABLE organisation ADD COLUMN confirmed_at DATETIME(6) NULL;
UPDATE organisation SET confirmed_at = created_at;
-- The default is for rows that are written without the register's own code; those are due at once.
ALTER TABLE organisation MODIFY COLUMN confirmed_at DATETIME(6) NOT NULL DEFAULT '2000-01-01 00:00:00';

CREATE INDEX organisation_confirmed_ix ON organisation (confirmed_at, id);
