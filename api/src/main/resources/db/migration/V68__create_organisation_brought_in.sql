-- What lists said of an entry when they were brought in last: an import changes only what an import supplied, so that what people wrote stays.
CREATE TABLE organisation_brought_in (
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document LONGTEXT NOT NULL,
  CONSTRAINT organisation_brought_in_pk PRIMARY KEY (organisation_id),
  CONSTRAINT organisation_brought_in_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
