-- What was sent to whom, when and by which route, and how far it was passed on.
CREATE TABLE circulation (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  consultation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  notice VARCHAR(300) NULL,
  route VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  through_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  words VARCHAR(1000) NULL,
  recorded_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sent_on DATE NOT NULL,
  -- Written with the rows of circulation_recipient and never changed.
  recipients INT NOT NULL,
  left_out INT NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT circulation_pk PRIMARY KEY (id),
  CONSTRAINT circulation_consultation_fk FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  CONSTRAINT circulation_through_fk FOREIGN KEY (through_id) REFERENCES organisation (id),
  CONSTRAINT circulation_by_fk FOREIGN KEY (recorded_by) REFERENCES organisation (id),
  CONSTRAINT circulation_what_ck CHECK ((consultation_id IS NULL) <> (notice IS NULL)),
  CONSTRAINT circulation_route_ck CHECK (route IN
    ('email', 'post', 'website', 'meeting', 'infrastructure-body', 'social-media', 'other')),
  CONSTRAINT circulation_through_ck CHECK ((route = 'infrastructure-body') = (through_id IS NOT NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE circulation_recipient (
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  circulation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT circulation_recipient_pk PRIMARY KEY (organisation_id, circulation_id),
  CONSTRAINT circulation_recipient_circulation_fk FOREIGN KEY (circulation_id) REFERENCES circulation (id),
  CONSTRAINT circulation_recipient_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
