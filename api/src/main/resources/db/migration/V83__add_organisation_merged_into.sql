-- The entry that an entry was merged into: the one that stands at the end, however often that was merged itself.
ALTER TABLE organisation
  ADD COLUMN merged_into CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD CONSTRAINT organisation_merged_into_fk FOREIGN KEY (merged_into) REFERENCES organisation (id),
  ADD CONSTRAINT organisation_merged_into_ck CHECK (merged_into <> id);
