-- About which consultation details were fetched, so that fetching them twice on one day for one consultation is one line.
ALTER TABLE contact_disclosure
  ADD COLUMN consultation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL;
