-- Each longer word of a name without one of its letters, and whole: two words that differ by a slip of the hand share one of these. A word stays when
-- no organisation has it any more; it then finds nobody.
CREATE TABLE organisation_word_slip (
  slip VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  word VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  CONSTRAINT organisation_word_slip_pk PRIMARY KEY (slip, word)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Words are read so from now on: "St" for "Saint", "and" for "&".
INSERT IGNORE INTO organisation_word (word, organisation) SELECT 'st', organisation FROM organisation_word WHERE word = 'saint';
INSERT IGNORE INTO organisation_word (word, organisation) SELECT 'and', id FROM organisation WHERE name LIKE '%&%';
