-- Whether every entry of the register has its keys for duplicates. A migration that takes keys away says so here, and the next start makes them
-- anew.
CREATE TABLE match_keys_state (
  id TINYINT NOT NULL,
  complete BOOLEAN NOT NULL,
  CONSTRAINT match_keys_state_pk PRIMARY KEY (id),
  CONSTRAINT match_keys_state_single_ck CHECK (id = 1)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO match_keys_state (id, complete) VALUES (1, FALSE);
