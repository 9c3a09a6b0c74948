-- What keeps people from giving or receiving information, and all that was said of it since it was reported.
CREATE TABLE information_barrier (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  direction VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  what VARCHAR(2000) NOT NULL,
  reported_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  consultation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  reported_on DATE NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT information_barrier_pk PRIMARY KEY (id),
  CONSTRAINT information_barrier_reported_by_fk FOREIGN KEY (reported_by) REFERENCES organisation (id),
  CONSTRAINT information_barrier_asked_fk FOREIGN KEY (asked_id) REFERENCES organisation (id),
  CONSTRAINT information_barrier_consultation_fk FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  CONSTRAINT information_barrier_direction_ck CHECK (direction IN ('giving', 'receiving')),
  CONSTRAINT information_barrier_state_ck CHECK (state IN ('reported', 'in-hand', 'removed', 'stays')),
  KEY information_barrier_state_ix (state, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE information_barrier_audience (
  barrier_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  term VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT information_barrier_audience_pk PRIMARY KEY (barrier_id, position),
  CONSTRAINT information_barrier_audience_barrier_fk FOREIGN KEY (barrier_id) REFERENCES information_barrier (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE information_barrier_step (
  barrier_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words VARCHAR(2000) NULL,
  due_on DATE NULL,
  said_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  said_on DATE NOT NULL,
  CONSTRAINT information_barrier_step_pk PRIMARY KEY (barrier_id, position),
  CONSTRAINT information_barrier_step_barrier_fk FOREIGN KEY (barrier_id) REFERENCES information_barrier (id),
  CONSTRAINT information_barrier_step_said_by_fk FOREIGN KEY (said_by) REFERENCES organisation (id),
  CONSTRAINT information_barrier_step_state_ck CHECK (state IN ('reported', 'in-hand', 'removed', 'stays')),
  CONSTRAINT information_barrier_step_said_ck CHECK (words IS NOT NULL OR (state = 'in-hand' AND due_on IS NOT NULL)),
  CONSTRAINT information_barrier_step_due_ck CHECK (state = 'in-hand' OR due_on IS NULL)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

ALTER TABLE audit_change DROP CONSTRAINT audit_change_subject_kind_known;
ALTER TABLE audit_change ADD CONSTRAINT audit_change_subject_kind_known
  CHECK (subject_kind IN ('consultation', 'organisation', 'person', 'api-key', 'interest', 'information-request',
    'approach-request', 'meeting-place', 'information-barrier'));
