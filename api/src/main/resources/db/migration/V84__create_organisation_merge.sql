-- Each time that an entry was merged into another, with what it takes to take it back.
CREATE TABLE organisation_merge (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  survivor_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  merged_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  merged_name VARCHAR(200) NOT NULL,
  -- What the survivor said before.
  survivor_before LONGTEXT NOT NULL,
  survivor_version_before BIGINT NOT NULL,
  merged_version_before BIGINT NOT NULL,
  -- The survivor's version that the merge made. While it has it still, taking back gives it what it said before.
  survivor_version BIGINT NOT NULL,
  merged_at DATETIME(6) NOT NULL,
  merged_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  undone_at DATETIME(6) NULL,
  undone_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  CONSTRAINT organisation_merge_pk PRIMARY KEY (id),
  CONSTRAINT organisation_merge_survivor_fk FOREIGN KEY (survivor_id) REFERENCES organisation (id),
  CONSTRAINT organisation_merge_merged_fk FOREIGN KEY (merged_id) REFERENCES organisation (id),
  CONSTRAINT organisation_merge_two_ck CHECK (survivor_id <> merged_id),
  CONSTRAINT organisation_merge_state_ck CHECK (state IN ('done', 'undone')),
  CONSTRAINT organisation_merge_undone_ck CHECK ((state = 'undone') = (undone_at IS NOT NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
