CREATE TABLE person (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  -- In lower case, compared byte by byte: two addresses that differ in an accent belong to two people.
  email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  password_hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT person_email_once UNIQUE KEY (email),
  CONSTRAINT person_password_encoded CHECK (password_hash LIKE '$argon2id$%'),
  KEY person_name (name, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
