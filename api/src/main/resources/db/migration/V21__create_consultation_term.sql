CREATE TABLE term (
  kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  seldom_heard BOOLEAN NOT NULL,
  position INT NOT NULL,
  CONSTRAINT term_pk PRIMARY KEY (kind, id),
  CONSTRAINT term_kind_ck CHECK (kind IN ('topic', 'audience', 'area'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Carries the order of the list, so that a page of one term is read straight from the index.
CREATE TABLE consultation_term (
  kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  term VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opens_order DATE NOT NULL,
  consultation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT consultation_term_pk PRIMARY KEY (kind, term, opens_order, consultation_id),
  CONSTRAINT consultation_term_consultation_fk FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  CONSTRAINT consultation_term_kind_ck CHECK (kind IN ('topic', 'audience', 'area'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
