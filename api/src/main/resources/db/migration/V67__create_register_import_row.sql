-- What a row says once it is cleaned, what would come or came of it, and what the entry and the import before said, to take it back.
CREATE TABLE register_import_row (
  import_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decision VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  organisation_version BIGINT NULL,
  document LONGTEXT NOT NULL,
  CONSTRAINT register_import_row_pk PRIMARY KEY (import_id, number),
  CONSTRAINT register_import_row_import_fk FOREIGN KEY (import_id) REFERENCES register_import (id),
  CONSTRAINT register_import_row_kind_ck
    CHECK (kind IN ('added', 'changed', 'unchanged', 'possible-duplicate', 'refused', 'left-out')),
  CONSTRAINT register_import_row_decision_ck CHECK (decision IN ('add', 'match', 'leave-out'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX register_import_row_kind_ix ON register_import_row (import_id, kind, number);
