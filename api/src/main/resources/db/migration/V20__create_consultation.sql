-- What is searched or sorted by is a column; what is only read is the document. The columns are written from the document, never apart from it.
CREATE TABLE consultation (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  lead_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  author_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(200) NOT NULL,
  summary TEXT NULL,
  participation VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  opens_on DATE NULL,
  opens_firm BOOLEAN NOT NULL,
  closes_on DATE NULL,
  closes_firm BOOLEAN NOT NULL,
  -- The day from which the clock counts it as open; null while that is only anticipated.
  starts_on DATE NULL,
  decision_on DATE NULL,
  feedback_due_on DATE NULL,
  -- A date that is not known sorts last.
  opens_order DATE NOT NULL,
  closes_order DATE NOT NULL,
  held_elsewhere VARCHAR(1000) NULL,
  -- Terms of the vocabulary, parted by spaces, so that a list needs no further reading.
  topics VARCHAR(2500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  audiences VARCHAR(4100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  areas VARCHAR(4100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Until the day before this one only the people in consultation_viewer see it.
  release_on DATE NULL,
  published_on DATE NULL,
  withdrawn_on DATE NULL,
  withdrawn_because VARCHAR(2000) NULL,
  source VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NULL,
  document LONGTEXT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  CONSTRAINT consultation_pk PRIMARY KEY (id),
  CONSTRAINT consultation_source_uk UNIQUE (source),
  CONSTRAINT consultation_lead_fk FOREIGN KEY (lead_id) REFERENCES organisation (id),
  CONSTRAINT consultation_status_ck CHECK (status IN
    ('idea', 'heads-up', 'planned', 'analysing', 'reported', 'decided', 'acted-on', 'evaluated', 'withdrawn')),
  CONSTRAINT consultation_published_ck CHECK (status IN ('idea', 'heads-up', 'withdrawn') OR published_on IS NOT NULL),
  CONSTRAINT consultation_withdrawn_ck CHECK ((status = 'withdrawn') = (withdrawn_on IS NOT NULL)),
  CONSTRAINT consultation_dates_ck CHECK (opens_on IS NULL OR closes_on IS NULL OR closes_on >= opens_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX consultation_opens_ix ON consultation (opens_order, id);
CREATE INDEX consultation_closes_ix ON consultation (closes_order, id);
CREATE INDEX consultation_updated_ix ON consultation (updated_at, id);
CREATE INDEX consultation_lead_ix ON consultation (lead_id, opens_order, id);
CREATE FULLTEXT INDEX consultation_text_ix ON consultation (title, summary);
