-- What has left the Open Referral mount, for those who keep a copy. No foreign key: what has left may be gone from the register too.
CREATE TABLE referral_departure (
  entity VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  left_at DATETIME(6) NOT NULL,
  CONSTRAINT referral_departure_pk PRIMARY KEY (entity, organisation_id),
  CONSTRAINT referral_departure_entity_ck CHECK (entity IN ('organization', 'service')),
  CONSTRAINT referral_departure_reason_ck CHECK (reason IN ('closed', 'dormant', 'not-provider')),
  KEY referral_departure_left_ix (left_at, entity, organisation_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
