ALTER TABLE consultation_term ADD COLUMN closes_order DATE NULL;

UPDATE consultation_term t JOIN consultation c ON c.id = t.consultation_id SET t.closes_order = c.closes_order;

ALTER TABLE consultation_term MODIFY COLUMN closes_order DATE NOT NULL, ADD COLUMN span TINYINT AS (CASE
  WHEN DATEDIFF(closes_order, opens_order) <= 91 THEN 0
  WHEN DATEDIFF(closes_order, opens_order) <= 182 THEN 1
  WHEN DATEDIFF(closes_order, opens_order) <= 728 THEN 2
  ELSE 3 END) STORED;

CREATE INDEX consultation_term_span_ix ON consultation_term
  (kind, term, span, opens_order, consultation_id, closes_order);
