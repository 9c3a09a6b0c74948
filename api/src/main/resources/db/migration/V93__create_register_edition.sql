-- One row that every change to the register raises at the end of its transaction. A list of organisations is unchanged while the edition is,
-- whichever server answers.
CREATE TABLE register_edition (
  id TINYINT NOT NULL,
  edition BIGINT NOT NULL,
  CONSTRAINT register_edition_pk PRIMARY KEY (id),
  CONSTRAINT register_edition_single_ck CHECK (id = 1)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO register_edition (id, edition) VALUES (1, 0);
