CREATE TABLE consultation_partner (
  consultation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT consultation_partner_pk PRIMARY KEY (organisation_id, consultation_id),
  CONSTRAINT consultation_partner_consultation_fk FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  CONSTRAINT consultation_partner_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- The people who see an embargoed entry before its release.
CREATE TABLE consultation_viewer (
  consultation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT consultation_viewer_pk PRIMARY KEY (person_id, consultation_id),
  CONSTRAINT consultation_viewer_consultation_fk FOREIGN KEY (consultation_id) REFERENCES consultation (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
