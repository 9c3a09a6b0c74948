-- Tries to sign in that failed or are under way, one row for the account and one for the address, both as hashes. Kept for a day at most.
CREATE TABLE sign_in_try (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY sign_in_try_subject (subject_hash, at),
  KEY sign_in_try_at (at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
