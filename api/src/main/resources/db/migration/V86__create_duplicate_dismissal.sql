-- Pairs of entries that somebody said are two organisations, each pair once, the lesser id first.
CREATE TABLE duplicate_dismissal (
  one_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  other_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- The SHA-256 of each thing that they had in common then.
  common TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dismissed_at DATETIME(6) NOT NULL,
  CONSTRAINT duplicate_dismissal_pk PRIMARY KEY (one_id, other_id),
  CONSTRAINT duplicate_dismissal_one_fk FOREIGN KEY (one_id) REFERENCES organisation (id) ON DELETE CASCADE,
  CONSTRAINT duplicate_dismissal_other_fk FOREIGN KEY (other_id) REFERENCES organisation (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
