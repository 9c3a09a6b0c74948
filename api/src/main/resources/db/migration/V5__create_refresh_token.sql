-- Spent tokens are kept until they expire, so that one that comes back is known.
CREATE TABLE refresh_token (
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  family CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  issued_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  spent_at DATETIME(6) NULL,
  PRIMARY KEY (token_hash),
  CONSTRAINT refresh_token_family FOREIGN KEY (family) REFERENCES session_family (id) ON DELETE CASCADE,
  KEY refresh_token_expiry (expires_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
