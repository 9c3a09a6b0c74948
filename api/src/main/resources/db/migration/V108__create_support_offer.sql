-- What organisations offer to support a consultation. The kinds are kept as their names with commas between, since nothing is found by them.
CREATE TABLE support_offer (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  consultation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kinds VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  text VARCHAR(2000) NOT NULL,
  offered_at DATETIME(6) NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answer VARCHAR(2000) NULL,
  answered_at DATETIME(6) NULL,
  CONSTRAINT support_offer_pk PRIMARY KEY (id),
  CONSTRAINT support_offer_consultation_fk FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  CONSTRAINT support_offer_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT support_offer_kinds_ck CHECK (kinds <> ''),
  CONSTRAINT support_offer_state_ck CHECK (state IN ('open', 'taken-up', 'declined', 'withdrawn')),
  CONSTRAINT support_offer_answer_ck CHECK ((state IN ('taken-up', 'declined')) = (answer IS NOT NULL)
    AND (answer IS NULL) = (answered_at IS NULL)),
  KEY support_offer_list_ix (consultation_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
