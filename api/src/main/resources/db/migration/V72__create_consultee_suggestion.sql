-- Who is said to be missing among the consultees: an organisation of the register, or one named in words.
CREATE TABLE consultee_suggestion (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  consultation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  name VARCHAR(200) NULL,
  reason VARCHAR(2000) NOT NULL,
  suggested_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  suggested_at DATETIME(6) NOT NULL,
  status VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answer VARCHAR(2000) NULL,
  answered_at DATETIME(6) NULL,
  CONSTRAINT consultee_suggestion_pk PRIMARY KEY (id),
  CONSTRAINT consultee_suggestion_consultation_fk FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  CONSTRAINT consultee_suggestion_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT consultee_suggestion_by_fk FOREIGN KEY (suggested_by) REFERENCES organisation (id),
  CONSTRAINT consultee_suggestion_whom_ck CHECK (organisation_id IS NOT NULL OR name IS NOT NULL),
  CONSTRAINT consultee_suggestion_status_ck CHECK (status IN ('open', 'accepted', 'declined')),
  CONSTRAINT consultee_suggestion_answer_ck CHECK ((status = 'open') = (answer IS NULL)
    AND (answer IS NULL) = (answered_at IS NULL)),
  CONSTRAINT consultee_suggestion_accepted_ck CHECK (status <> 'accepted' OR organisation_id IS NOT NULL)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
