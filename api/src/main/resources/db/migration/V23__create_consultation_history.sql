CREATE TABLE consultation_reason (
  consultation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  clause VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ground VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  agreed_with VARCHAR(300) NULL,
  agreed_on DATE NULL,
  given_on DATE NOT NULL,
  CONSTRAINT consultation_reason_pk PRIMARY KEY (consultation_id, position),
  CONSTRAINT consultation_reason_consultation_fk FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  CONSTRAINT consultation_reason_ground_ck CHECK (ground IN
    ('reason', 'small-specialist-audience', 'agreement', 'statute', 'emergency'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE consultation_date_change (
  consultation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  field VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  before_on DATE NULL,
  before_firm BOOLEAN NOT NULL,
  after_on DATE NULL,
  after_firm BOOLEAN NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  changed_on DATE NOT NULL,
  CONSTRAINT consultation_date_change_pk PRIMARY KEY (consultation_id, position),
  CONSTRAINT consultation_date_change_consultation_fk FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  CONSTRAINT consultation_date_change_field_ck CHECK (field IN
    ('opens-on', 'closes-on', 'analysis-by', 'report-on', 'decision-on', 'feedback-due-on'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE consultation_progress (
  consultation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  happened_on DATE NOT NULL,
  note TEXT NULL,
  url VARCHAR(1000) NULL,
  feedback_given BOOLEAN NOT NULL,
  CONSTRAINT consultation_progress_pk PRIMARY KEY (consultation_id, position),
  CONSTRAINT consultation_progress_consultation_fk FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  CONSTRAINT consultation_progress_status_ck CHECK (status IN
    ('analysing', 'reported', 'decided', 'acted-on', 'evaluated'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
