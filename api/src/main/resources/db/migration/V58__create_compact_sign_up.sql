-- Each time that an organisation signed up to the Compact, and what became of it. The organisation's row says how it stands now.
CREATE TABLE compact_sign_up (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  job_title VARCHAR(120) NOT NULL,
  signed_on DATE NOT NULL,
  came_from VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  applied_at DATETIME(6) NOT NULL,
  settled_at DATETIME(6) NULL,
  reason VARCHAR(1000) NULL,
  CONSTRAINT compact_sign_up_pk PRIMARY KEY (id),
  CONSTRAINT compact_sign_up_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT compact_sign_up_state_ck CHECK (state IN ('applied', 'signed', 'declined', 'withdrawn', 'lapsed')),
  CONSTRAINT compact_sign_up_settled_ck CHECK ((state = 'applied') = (settled_at IS NULL)),
  KEY compact_sign_up_organisation_ix (organisation_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
