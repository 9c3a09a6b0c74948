-- Other values that partners propose for fields of an entry. One that waits has waiting = 1, so that an organisation has at most one for each field.
CREATE TABLE correction (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  field VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value LONGTEXT NULL,
  reason VARCHAR(1000) NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  waiting TINYINT NULL,
  proposed_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  settled_at DATETIME(6) NULL,
  settled_because VARCHAR(1000) NULL,
  CONSTRAINT correction_pk PRIMARY KEY (id),
  CONSTRAINT correction_waiting_uk UNIQUE (organisation_id, waiting, field, proposed_by),
  CONSTRAINT correction_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT correction_proposer_fk FOREIGN KEY (proposed_by) REFERENCES organisation (id),
  CONSTRAINT correction_state_ck CHECK (state IN ('proposed', 'accepted', 'declined', 'withdrawn')),
  CONSTRAINT correction_waiting_ck CHECK ((state = 'proposed') = (waiting IS NOT NULL)),
  CONSTRAINT correction_settled_ck CHECK ((state = 'proposed') = (settled_at IS NULL)),
  KEY correction_list_ix (organisation_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
