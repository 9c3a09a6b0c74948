-- What the site that holds a consultation said of it when it was read last: only what it changed since is taken over, so that what people here
-- wrote into the entry stays.
CREATE TABLE consultation_brought_in (
  consultation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document LONGTEXT NOT NULL,
  CONSTRAINT consultation_brought_in_pk PRIMARY KEY (consultation_id),
  CONSTRAINT consultation_brought_in_consultation_fk FOREIGN KEY (consultation_id) REFERENCES consultation (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
