-- What organisations share of what they know. The words are those of the title and the text, as a search reads them.
CREATE TABLE knowledge_note (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(200) NOT NULL,
  text VARCHAR(10000) NOT NULL,
  link VARCHAR(500) NULL,
  shown_to VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  shared_on DATE NOT NULL,
  changed_on DATE NOT NULL,
  CONSTRAINT knowledge_note_pk PRIMARY KEY (id),
  CONSTRAINT knowledge_note_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT knowledge_note_kind_ck CHECK (kind IN ('note', 'experience', 'expertise')),
  CONSTRAINT knowledge_note_shown_to_ck CHECK (shown_to IN ('everybody', 'partners')),
  KEY knowledge_note_organisation_ix (organisation_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE knowledge_note_topic (
  note_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  term VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT knowledge_note_topic_pk PRIMARY KEY (note_id, position),
  CONSTRAINT knowledge_note_topic_note_fk FOREIGN KEY (note_id) REFERENCES knowledge_note (id) ON DELETE CASCADE,
  KEY knowledge_note_topic_term_ix (term, note_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE knowledge_note_word (
  note_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  word VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  CONSTRAINT knowledge_note_word_pk PRIMARY KEY (note_id, word),
  CONSTRAINT knowledge_note_word_note_fk FOREIGN KEY (note_id) REFERENCES knowledge_note (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

ALTER TABLE audit_change DROP CONSTRAINT audit_change_subject_kind_known;
ALTER TABLE audit_change ADD CONSTRAINT audit_change_subject_kind_known
  CHECK (subject_kind IN ('consultation', 'organisation', 'person', 'api-key', 'interest', 'information-request',
    'approach-request', 'meeting-place', 'information-barrier', 'knowledge-note'));
