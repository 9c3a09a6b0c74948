-- No foreign keys: the trail outlives what it tells of.
CREATE TABLE audit_change (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at DATETIME(6) NOT NULL,
  person CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  organisation CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  action VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fields JSON NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT audit_change_subject_kind_known
    CHECK (subject_kind IN ('consultation', 'organisation', 'person', 'api-key', 'interest')),
  KEY audit_change_subject (subject, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
