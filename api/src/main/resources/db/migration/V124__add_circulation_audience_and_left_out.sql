-- To which audience something was sent, by the name that it had then: the log outlives the audience, so there is no reference to it.
ALTER TABLE circulation ADD COLUMN audience_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER through_id;
ALTER TABLE circulation ADD COLUMN audience_name VARCHAR(120) NULL AFTER audience_id;
ALTER TABLE circulation ADD CONSTRAINT circulation_audience_ck
  CHECK ((audience_id IS NULL) = (audience_name IS NULL) AND (audience_id IS NULL OR words IS NULL));

-- Who had opted out when something was sent. What was recorded before says only how many.
CREATE TABLE circulation_left_out (
  circulation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT circulation_left_out_pk PRIMARY KEY (circulation_id, organisation_id),
  CONSTRAINT circulation_left_out_circulation_fk FOREIGN KEY (circulation_id) REFERENCES circulation (id),
  CONSTRAINT circulation_left_out_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- A report of reach may be corrected.
ALTER TABLE circulation_reach ADD COLUMN version INT NOT NULL DEFAULT 0;
