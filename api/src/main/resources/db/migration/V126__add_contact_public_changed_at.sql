-- When what everybody may read of a contact last changed, so that other directories ask for its organisation again. The contacts that are public now were in no such
-- answer before, and so they change today.
ALTER TABLE contact
  ADD COLUMN public_changed_at DATETIME(6) NULL,
  ADD INDEX contact_by_public_change (public_changed_at);

UPDATE contact SET public_changed_at = UTC_TIMESTAMP(6) WHERE sharing = 'public' AND state = 'current';
