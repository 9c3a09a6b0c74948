-- Who supplied each field of an entry and when it was last confirmed. A field of an entry from before this table has no row until somebody changes or confirms it.
CREATE TABLE organisation_field_source (
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  field VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  supplied_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  supplied_how VARCHAR(120) NULL,
  supplied_at DATETIME(6) NOT NULL,
  confirmed_at DATETIME(6) NOT NULL,
  confirmed_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  CONSTRAINT organisation_field_source_pk PRIMARY KEY (organisation_id, field),
  CONSTRAINT organisation_field_source_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT organisation_field_source_known_ck CHECK (supplied_by IS NOT NULL OR supplied_how IS NOT NULL)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
