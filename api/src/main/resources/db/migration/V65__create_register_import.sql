-- A list of organisations that somebody handed in. What its columns mean, and what it was found out to be, is one document.
CREATE TABLE register_import (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_for CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  file_name VARCHAR(100) NULL,
  byte_count BIGINT NOT NULL,
  rows_read INT NOT NULL,
  layout LONGTEXT NOT NULL,
  CONSTRAINT register_import_pk PRIMARY KEY (id),
  CONSTRAINT register_import_status_ck
    CHECK (status IN ('uploaded', 'reading', 'previewed', 'carried-out', 'undone', 'given-up'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
