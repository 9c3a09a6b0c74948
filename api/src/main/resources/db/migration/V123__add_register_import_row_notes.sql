-- What may be worth a look in a row, to find and count such rows without reading what they say.
ALTER TABLE register_import_row
  ADD COLUMN is_mended BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN leaves_values_out BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN is_alike BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE register_import_row SET
  is_mended = COALESCE(JSON_LENGTH(JSON_EXTRACT(document, '$.mended')), 0) > 0,
  leaves_values_out = document LIKE '%left out%' OR document LIKE '%is cut after%';
CREATE INDEX register_import_row_notes_ix ON register_import_row (import_id, is_mended, leaves_values_out, is_alike);
