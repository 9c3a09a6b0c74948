-- How far a work is, told from beside its transaction. A work of which nothing was told for a while has ended with its server. No foreign key: telling must not
-- wait for whoever holds the import.
CREATE TABLE register_import_progress (
  import_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rows_done INT NOT NULL,
  told_at DATETIME(6) NOT NULL,
  CONSTRAINT register_import_progress_pk PRIMARY KEY (import_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
