-- Where groups meet, for posters and leaflets. Nothing here names a person.
CREATE TABLE meeting_place (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  keeper_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  address VARCHAR(500) NOT NULL,
  postcode VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NULL,
  posters INT NULL,
  leaflets INT NULL,
  hand_in VARCHAR(300) NULL,
  note VARCHAR(1000) NULL,
  confirmed_on DATE NOT NULL,
  CONSTRAINT meeting_place_pk PRIMARY KEY (id),
  CONSTRAINT meeting_place_keeper_fk FOREIGN KEY (keeper_id) REFERENCES organisation (id),
  CONSTRAINT meeting_place_takes_ck CHECK (COALESCE(posters, 0) + COALESCE(leaflets, 0) > 0),
  KEY meeting_place_name_ix (name, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE meeting_place_term (
  kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  term VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT meeting_place_term_pk PRIMARY KEY (kind, term, place_id),
  CONSTRAINT meeting_place_term_place_fk FOREIGN KEY (place_id) REFERENCES meeting_place (id),
  CONSTRAINT meeting_place_term_kind_ck CHECK (kind IN ('topic', 'community', 'area'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
