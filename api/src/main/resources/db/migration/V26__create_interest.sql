-- An organisation's wish to hear of a consultation or a topic, or not to.
CREATE TABLE interest (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  consultation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  topic VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
  wish VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since DATETIME(6) NOT NULL,
  CONSTRAINT interest_pk PRIMARY KEY (id),
  CONSTRAINT interest_consultation_uk UNIQUE (consultation_id, organisation_id),
  CONSTRAINT interest_topic_uk UNIQUE (topic, organisation_id),
  CONSTRAINT interest_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT interest_consultation_fk FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  CONSTRAINT interest_one_ck CHECK ((consultation_id IS NULL) <> (topic IS NULL)),
  CONSTRAINT interest_wish_ck CHECK (wish IN ('interested', 'opted-out'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
