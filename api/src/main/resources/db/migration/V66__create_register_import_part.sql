-- The file itself, in pieces, for as long as a preview may be made of it.
CREATE TABLE register_import_part (
  import_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  bytes MEDIUMBLOB NOT NULL,
  CONSTRAINT register_import_part_pk PRIMARY KEY (import_id, number),
  CONSTRAINT register_import_part_import_fk FOREIGN KEY (import_id) REFERENCES register_import (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
