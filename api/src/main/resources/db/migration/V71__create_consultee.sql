-- Whom a consultation asks: from which audiences it is drawn, and who was drawn or picked.
CREATE TABLE consultee_list (
  consultation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  -- Null while the consultation is an idea, and the list is drawn again when it is announced.
  fixed_at DATETIME(6) NULL,
  CONSTRAINT consultee_list_pk PRIMARY KEY (consultation_id),
  CONSTRAINT consultee_list_consultation_fk FOREIGN KEY (consultation_id) REFERENCES consultation (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE consultee_audience (
  consultation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  audience_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT consultee_audience_pk PRIMARY KEY (consultation_id, audience_id),
  CONSTRAINT consultee_audience_list_fk FOREIGN KEY (consultation_id) REFERENCES consultee_list (consultation_id),
  CONSTRAINT consultee_audience_audience_fk FOREIGN KEY (audience_id) REFERENCES audience (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE consultee (
  consultation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  picked BOOLEAN NOT NULL,
  -- Whether it had opted out when it was put on the list, and so was not asked.
  opted_out BOOLEAN NOT NULL,
  CONSTRAINT consultee_pk PRIMARY KEY (consultation_id, organisation_id),
  CONSTRAINT consultee_list_fk FOREIGN KEY (consultation_id) REFERENCES consultee_list (consultation_id),
  CONSTRAINT consultee_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Why a fixed list was drawn again.
CREATE TABLE consultee_note (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  consultation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note VARCHAR(1000) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT consultee_note_pk PRIMARY KEY (id),
  CONSTRAINT consultee_note_list_fk FOREIGN KEY (consultation_id) REFERENCES consultee_list (consultation_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
