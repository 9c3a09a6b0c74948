-- What two entries for one organisation have in common; written from the entry, as the words are.
CREATE TABLE organisation_key (
  kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT organisation_key_pk PRIMARY KEY (kind, value, organisation_id),
  CONSTRAINT organisation_key_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT organisation_key_kind_ck CHECK (kind IN ('identifier', 'name', 'postcode', 'site'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
