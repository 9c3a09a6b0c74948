-- How an organisation stands to the Compact, and since when.
ALTER TABLE organisation
  ADD COLUMN compact_state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'none',
  ADD COLUMN compact_since DATE NULL,
  ADD CONSTRAINT organisation_compact_state_ck CHECK (compact_state IN ('none', 'intends', 'applied', 'signed', 'lapsed')),
  ADD CONSTRAINT organisation_compact_since_ck CHECK (compact_state = 'none' OR compact_since IS NOT NULL);

CREATE INDEX organisation_compact_ix ON organisation (compact_state, name, id);
