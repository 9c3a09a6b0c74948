-- What a contact is for. Purposes stay when the person's details go.
CREATE TABLE contact_purpose (
  contact_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  purpose VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT contact_purpose_pk PRIMARY KEY (contact_id, purpose),
  CONSTRAINT contact_purpose_contact_fk FOREIGN KEY (contact_id) REFERENCES contact (id),
  CONSTRAINT contact_purpose_known_ck
    CHECK (purpose IN ('consultations', 'representation', 'complaints', 'freedom-of-information'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
