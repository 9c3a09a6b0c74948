CREATE TABLE idempotency (
  caller VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idempotency_key VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  request_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status SMALLINT NULL,
  location VARCHAR(500) NULL,
  etag VARCHAR(200) NULL,
  body LONGTEXT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT idempotency_pk PRIMARY KEY (caller, idempotency_key)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX idempotency_created_ix ON idempotency (created_at);
