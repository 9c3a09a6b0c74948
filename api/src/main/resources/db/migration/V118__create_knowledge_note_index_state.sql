-- By which rules the words of every note were written at least: the first start after the rules change writes them anew.
CREATE TABLE knowledge_note_index_state (
  id TINYINT NOT NULL,
  rules INT NOT NULL,
  CONSTRAINT knowledge_note_index_state_pk PRIMARY KEY (id),
  CONSTRAINT knowledge_note_index_state_single_ck CHECK (id = 1)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO knowledge_note_index_state (id, rules) VALUES (1, 0);
