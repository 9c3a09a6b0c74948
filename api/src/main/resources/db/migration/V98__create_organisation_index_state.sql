-- By which rules all entries' words were written at least. The server raises it when it has written them anew, after a start with newer rules.
CREATE TABLE organisation_index_state (
  id TINYINT NOT NULL,
  rules INT NOT NULL,
  CONSTRAINT organisation_index_state_pk PRIMARY KEY (id),
  CONSTRAINT organisation_index_state_single_ck CHECK (id = 1)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO organisation_index_state (id, rules) VALUES (1, 0);
