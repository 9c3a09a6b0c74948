-- Carrying out and taking back go on after the request is answered; why they could not be done is kept until the next step.
ALTER TABLE register_import DROP CONSTRAINT register_import_status_ck;
ALTER TABLE register_import ADD CONSTRAINT register_import_status_ck
  CHECK (status IN ('uploaded', 'reading', 'previewed', 'carrying-out', 'carried-out', 'undoing', 'undone', 'given-up'));
ALTER TABLE register_import ADD COLUMN refusal LONGTEXT NULL;
