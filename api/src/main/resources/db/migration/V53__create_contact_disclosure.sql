-- Each time a contact's details were given away or erased. It holds nothing of the person, and is only added to.
CREATE TABLE contact_disclosure (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  contact_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ground VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  to_organisation CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  to_name VARCHAR(200) NULL,
  by_person CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  by_organisation CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  at DATETIME(6) NOT NULL,
  why VARCHAR(500) NOT NULL,
  CONSTRAINT contact_disclosure_pk PRIMARY KEY (id),
  CONSTRAINT contact_disclosure_contact_fk FOREIGN KEY (contact_id) REFERENCES contact (id),
  CONSTRAINT contact_disclosure_kind_ck CHECK (kind IN ('copy', 'erasure', 'passed-on')),
  CONSTRAINT contact_disclosure_ground_ck CHECK (ground IN ('consent', 'legal-requirement')),
  CONSTRAINT contact_disclosure_recipient_ck CHECK (
    (kind = 'passed-on' AND ground IS NOT NULL AND (to_organisation IS NULL) <> (to_name IS NULL))
    OR (kind <> 'passed-on' AND ground IS NULL AND to_organisation IS NULL AND to_name IS NULL)),
  KEY contact_disclosure_organisation_ix (organisation_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
