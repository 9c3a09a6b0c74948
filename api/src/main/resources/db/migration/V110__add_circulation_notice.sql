-- A notice may only inform of a decision, and then say from which day it requires action, and why that is sooner than four weeks.
ALTER TABLE circulation ADD COLUMN topics VARCHAR(2500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' AFTER notice;
ALTER TABLE circulation ADD COLUMN information_only BOOLEAN NOT NULL DEFAULT FALSE AFTER topics;
ALTER TABLE circulation ADD COLUMN action_from DATE NULL AFTER information_only;
ALTER TABLE circulation ADD COLUMN short_notice VARCHAR(1000) NULL AFTER action_from;
ALTER TABLE circulation ADD CONSTRAINT circulation_notice_ck
  CHECK (notice IS NOT NULL OR (topics = '' AND information_only = FALSE));
ALTER TABLE circulation ADD CONSTRAINT circulation_action_ck
  CHECK ((action_from IS NULL OR information_only = TRUE) AND (short_notice IS NULL OR action_from IS NOT NULL));
CREATE INDEX circulation_information_ix ON circulation (information_only, id);
