CREATE TABLE membership (
  person CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (person, organisation, role),
  CONSTRAINT membership_person FOREIGN KEY (person) REFERENCES person (id),
  CONSTRAINT membership_organisation FOREIGN KEY (organisation) REFERENCES organisation (id),
  CONSTRAINT membership_role_known CHECK (role IN ('member', 'officer', 'cvs', 'steward', 'administrator')),
  KEY membership_role (role, person)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
