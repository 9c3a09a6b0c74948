-- When everybody could first know of it; null for an idea, also for one that was withdrawn before anybody heard of it.
ALTER TABLE consultation ADD COLUMN announced_on DATE NULL;

UPDATE consultation SET announced_on = COALESCE(published_on, DATE(created_at)) WHERE status <> 'idea';

ALTER TABLE consultation ADD CONSTRAINT consultation_announced_ck CHECK
  ((announced_on IS NOT NULL OR status IN ('idea', 'withdrawn')) AND (announced_on IS NULL OR status <> 'idea')
    AND (announced_on IS NOT NULL OR published_on IS NULL));
