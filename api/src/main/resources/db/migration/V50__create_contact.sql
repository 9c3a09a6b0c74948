-- Somebody to turn to in an organisation. What tells of the person stands only while the contact is current; what stays behind is a shell.
CREATE TABLE contact (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_name VARCHAR(120) NULL,
  job_title VARCHAR(120) NULL,
  -- Compared byte by byte: two addresses that differ by an accent are two people's.
  email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  telephone VARCHAR(40) NULL,
  postal_address VARCHAR(500) NULL,
  format VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  other_format VARCHAR(120) NULL,
  language VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NULL,
  channel VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  access_needs VARCHAR(300) NULL,
  sharing VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  given_on DATE NOT NULL,
  given_how VARCHAR(200) NULL,
  withdrawn_on DATE NULL,
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  CONSTRAINT contact_pk PRIMARY KEY (id),
  CONSTRAINT contact_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT contact_state_ck CHECK (state IN ('current', 'withdrawn', 'erased', 'removed')),
  CONSTRAINT contact_sharing_ck CHECK (sharing IN ('keepers', 'partners', 'public')),
  CONSTRAINT contact_format_ck CHECK (format IN ('standard', 'large-print', 'easy-read', 'audio', 'braille', 'other')),
  CONSTRAINT contact_channel_ck CHECK (channel IN ('email', 'post', 'telephone', 'text-message')),
  CONSTRAINT contact_reach_ck CHECK (
    state <> 'current' OR email IS NOT NULL OR telephone IS NOT NULL OR postal_address IS NOT NULL),
  CONSTRAINT contact_withdrawn_ck CHECK (
    (state <> 'withdrawn' OR withdrawn_on IS NOT NULL) AND (state <> 'current' OR withdrawn_on IS NULL)),
  CONSTRAINT contact_shell_ck CHECK (
    state = 'current'
    OR (person_name IS NULL AND job_title IS NULL AND email IS NULL AND telephone IS NULL AND postal_address IS NULL
      AND format IS NULL AND other_format IS NULL AND language IS NULL AND channel IS NULL AND access_needs IS NULL
      AND given_how IS NULL)),
  KEY contact_email_ix (email)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
