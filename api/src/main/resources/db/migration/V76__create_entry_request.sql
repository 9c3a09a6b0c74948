-- Organisations that ask to be entered. An accepted request's id becomes the organisation's. The email is forgotten some time after the request is settled.
CREATE TABLE entry_request (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entry LONGTEXT NOT NULL,
  email VARCHAR(254) NULL,
  asked_at DATETIME(6) NOT NULL,
  settled_at DATETIME(6) NULL,
  reason VARCHAR(1000) NULL,
  CONSTRAINT entry_request_pk PRIMARY KEY (id),
  CONSTRAINT entry_request_state_ck CHECK (state IN ('waiting', 'accepted', 'declined')),
  CONSTRAINT entry_request_settled_ck CHECK ((state = 'waiting') = (settled_at IS NULL)),
  CONSTRAINT entry_request_email_ck CHECK (state <> 'waiting' OR email IS NOT NULL),
  CONSTRAINT entry_request_reason_ck CHECK (state <> 'declined' OR reason IS NOT NULL),
  KEY entry_request_state_ix (state, id),
  KEY entry_request_settled_ix (settled_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
