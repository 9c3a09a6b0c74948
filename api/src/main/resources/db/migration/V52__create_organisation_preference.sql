-- How an organisation wishes to be written to, and how far it wishes to take part. A fact of the organisation, and of no person.
CREATE TABLE organisation_preference (
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  format VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  other_format VARCHAR(120) NULL,
  language VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NULL,
  channel VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  access_needs VARCHAR(300) NULL,
  participation VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  updated_at DATETIME(6) NOT NULL,
  CONSTRAINT organisation_preference_pk PRIMARY KEY (organisation_id),
  CONSTRAINT organisation_preference_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT organisation_preference_format_ck
    CHECK (format IN ('standard', 'large-print', 'easy-read', 'audio', 'braille', 'other')),
  CONSTRAINT organisation_preference_channel_ck CHECK (channel IN ('email', 'post', 'telephone', 'text-message')),
  CONSTRAINT organisation_preference_participation_ck
    CHECK (participation IN ('informing', 'consulting', 'involving', 'partnership'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
