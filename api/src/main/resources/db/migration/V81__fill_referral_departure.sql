-- Those that had left before there was a mount; when exactly, the last change of their entry says nearest.
INSERT INTO referral_departure (entity, organisation_id, reason, left_at)
  SELECT 'organization', id, 'closed', updated_at FROM organisation WHERE standing = 'closed';
INSERT INTO referral_departure (entity, organisation_id, reason, left_at)
  SELECT 'service', o.id, o.standing, o.updated_at FROM organisation o
    JOIN organisation_term t ON t.kind = 'role' AND t.term = 'provider' AND t.organisation_id = o.id
    WHERE o.standing <> 'active';
