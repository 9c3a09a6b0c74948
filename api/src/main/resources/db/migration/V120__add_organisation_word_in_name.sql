-- Whether a word is one of the names, for the order of what a search finds. Written for old entries behind the start, as the rules of words are newer then.
ALTER TABLE organisation_word
  ADD COLUMN in_name TINYINT NOT NULL DEFAULT 0,
  ADD CONSTRAINT organisation_word_in_name_ck CHECK (in_name IN (0, 1));

-- Entries that stand, in the order of names, without a look at each whole row.
ALTER TABLE organisation ADD INDEX organisation_standing_name_ix (merged_into, name, id);
