-- The version of the entry that a row changed: undoing the import brings back what that version said.
ALTER TABLE register_import_row ADD COLUMN found_version BIGINT NULL AFTER organisation_version;
UPDATE register_import_row SET found_version = organisation_version - 1
  WHERE kind = 'changed' AND import_id IN (SELECT i.id FROM register_import i WHERE i.status IN ('carried-out', 'undone'));
CREATE INDEX register_import_row_organisation_ix ON register_import_row (organisation_id, organisation_version);
