-- Topics, communities and areas by which organisations are found, and their roles.
CREATE TABLE organisation_term (
  kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  term VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT organisation_term_pk PRIMARY KEY (kind, term, organisation_id),
  CONSTRAINT organisation_term_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT organisation_term_kind_ck CHECK (kind IN ('topic', 'community', 'area', 'role'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
