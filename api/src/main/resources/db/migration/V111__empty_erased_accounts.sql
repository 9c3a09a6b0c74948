-- An account that was erased for its person is an empty shell: its id stays, since the record of what was done names it, and nothing of the person does.
ALTER TABLE person
  MODIFY name VARCHAR(200) NULL,
  MODIFY email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  MODIFY password_hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN erased_at DATETIME(6) NULL,
  ADD CONSTRAINT person_shell_ck CHECK (
    (erased_at IS NULL AND name IS NOT NULL AND email IS NOT NULL AND password_hash IS NOT NULL)
    OR (erased_at IS NOT NULL AND name IS NULL AND email IS NULL AND password_hash IS NULL));
