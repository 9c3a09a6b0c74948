-- The collations are named on every table: what the server gives by default differs between MySQL and MariaDB.
CREATE TABLE organisation (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  short_name VARCHAR(60) NULL,
  sector VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  website VARCHAR(500) NULL,
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT organisation_sector_known CHECK (sector IN ('public', 'voluntary', 'private')),
  KEY organisation_name (name, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
