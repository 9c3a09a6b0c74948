-- How long it lasts: up to 91 days, up to 182, up to 728, or longer or nobody knows. What is open on a day, or lies in a window, began at most
-- so long before, which makes it a short range of the index instead of everything that ever began.
ALTER TABLE consultation ADD COLUMN span TINYINT AS (CASE
  WHEN DATEDIFF(closes_order, opens_order) <= 91 THEN 0
  WHEN DATEDIFF(closes_order, opens_order) <= 182 THEN 1
  WHEN DATEDIFF(closes_order, opens_order) <= 728 THEN 2
  ELSE 3 END) STORED;

-- Both end with all that decides whether everybody sees it and in which state it is, so that rows which are passed over are not read.
CREATE INDEX consultation_span_ix ON consultation
  (span, opens_order, id, closes_order, status, starts_on, announced_on, release_on);
CREATE INDEX consultation_status_ix ON consultation
  (status, opens_order, id, closes_order, starts_on, announced_on, release_on);
CREATE INDEX consultation_anticipated_ix ON consultation (status, starts_on, opens_order, id);
