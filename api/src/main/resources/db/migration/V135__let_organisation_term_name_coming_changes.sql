-- Notices of a change to come, by the day on which it is expected. Those of before are filled in from the entries' documents.
ALTER TABLE organisation_term DROP CONSTRAINT organisation_term_kind_ck;
ALTER TABLE organisation_term ADD CONSTRAINT organisation_term_kind_ck
  CHECK (kind IN ('topic', 'community', 'area', 'role', 'gateway', 'coming'));
INSERT INTO organisation_term (kind, term, organisation_id)
  SELECT 'coming',
    COALESCE(NULLIF(JSON_UNQUOTE(JSON_EXTRACT(o.particulars, '$.comingChange.expectedOn')), 'null'), 'undated'), o.id
  FROM organisation o
  WHERE o.merged_into IS NULL AND JSON_TYPE(JSON_EXTRACT(o.particulars, '$.comingChange')) = 'OBJECT';
