-- One sign-in and all the tokens that came of it.
CREATE TABLE session_family (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  started_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  CONSTRAINT session_family_person FOREIGN KEY (person) REFERENCES person (id),
  CONSTRAINT session_family_organisation FOREIGN KEY (organisation) REFERENCES organisation (id),
  CONSTRAINT session_family_role_known CHECK (role IN ('member', 'officer', 'cvs', 'steward', 'administrator')),
  KEY session_family_end (ends_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
