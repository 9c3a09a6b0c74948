-- A saved filter of the register, or a picked list of organisations.
CREATE TABLE audience (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  owner_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(120) NOT NULL,
  -- Null for a picked list.
  criteria LONGTEXT NULL,
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  CONSTRAINT audience_pk PRIMARY KEY (id),
  CONSTRAINT audience_owner_fk FOREIGN KEY (owner_id) REFERENCES organisation (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX audience_name_ix ON audience (name, id);

CREATE TABLE audience_pick (
  audience_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT audience_pick_pk PRIMARY KEY (audience_id, organisation_id),
  CONSTRAINT audience_pick_audience_fk FOREIGN KEY (audience_id) REFERENCES audience (id),
  CONSTRAINT audience_pick_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
