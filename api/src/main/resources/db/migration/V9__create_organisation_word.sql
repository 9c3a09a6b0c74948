-- The words of an organisation's names, to find it by the beginnings of words.
CREATE TABLE organisation_word (
  word VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  organisation CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (word, organisation),
  CONSTRAINT organisation_word_organisation FOREIGN KEY (organisation) REFERENCES organisation (id),
  KEY organisation_word_of (organisation)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
