ALTER TABLE audit_change DROP CONSTRAINT audit_change_subject_kind_known;
ALTER TABLE audit_change ADD CONSTRAINT audit_change_subject_kind_known
  CHECK (subject_kind IN (
    'consultation', 'organisation', 'person', 'api-key', 'interest', 'information-request',
    'approach-request', 'meeting-place'));
