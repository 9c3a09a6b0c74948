-- One row that every change to the calendar raises in its own transaction. A list, feed or programme is unchanged while the edition and the
-- day are, whichever server answers.
CREATE TABLE calendar_edition (
  id TINYINT NOT NULL,
  edition BIGINT NOT NULL,
  CONSTRAINT calendar_edition_pk PRIMARY KEY (id),
  CONSTRAINT calendar_edition_single_ck CHECK (id = 1)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO calendar_edition (id, edition) VALUES (1, 0);
