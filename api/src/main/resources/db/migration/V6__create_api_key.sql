CREATE TABLE api_key (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  secret_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  label VARCHAR(100) NOT NULL,
  person CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  expires_on DATE NOT NULL,
  last_used_on DATE NULL,
  revoked_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  CONSTRAINT api_key_person FOREIGN KEY (person) REFERENCES person (id),
  CONSTRAINT api_key_organisation FOREIGN KEY (organisation) REFERENCES organisation (id),
  CONSTRAINT api_key_role_known CHECK (role IN ('member', 'officer', 'cvs', 'steward', 'administrator'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
