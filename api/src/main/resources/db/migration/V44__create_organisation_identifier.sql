-- Not unique: two entries for one organisation are found by it, until they are merged.
CREATE TABLE organisation_identifier (
  scheme VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT organisation_identifier_pk PRIMARY KEY (scheme, value, organisation_id),
  CONSTRAINT organisation_identifier_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
