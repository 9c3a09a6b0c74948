-- How many corrections wait, so that an undisputed entry is answered without asking for them.
ALTER TABLE organisation ADD COLUMN disputes INT NOT NULL DEFAULT 0;
