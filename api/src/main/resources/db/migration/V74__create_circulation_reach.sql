-- How far those through whom something was sent report that it was passed on.
CREATE TABLE circulation_reach (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  circulation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisations INT NULL,
  people INT NULL,
  reported_on DATE NOT NULL,
  cost VARCHAR(500) NULL,
  reported_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT circulation_reach_pk PRIMARY KEY (id),
  CONSTRAINT circulation_reach_circulation_fk FOREIGN KEY (circulation_id) REFERENCES circulation (id),
  CONSTRAINT circulation_reach_by_fk FOREIGN KEY (reported_by) REFERENCES organisation (id),
  CONSTRAINT circulation_reach_says_ck CHECK (organisations IS NOT NULL OR people IS NOT NULL OR cost IS NOT NULL)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
