-- Communities to which an organisation says that it is a gateway; no entry of before says so.
ALTER TABLE organisation_term DROP CONSTRAINT organisation_term_kind_ck;
ALTER TABLE organisation_term ADD CONSTRAINT organisation_term_kind_ck
  CHECK (kind IN ('topic', 'community', 'area', 'role', 'gateway'));
