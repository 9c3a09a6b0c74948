-- What a search in words finds besides title and summary: the name and the short name of the lead, or of the entry that it was merged into.
ALTER TABLE consultation ADD COLUMN lead_name VARCHAR(270) NULL;

UPDATE consultation SET lead_name = (
  SELECT CONCAT_WS(' ', COALESCE(s.name, o.name), CASE WHEN s.id IS NULL THEN o.short_name ELSE s.short_name END)
  FROM organisation o LEFT JOIN organisation s ON s.id = o.merged_into WHERE o.id = consultation.lead_id);

DROP INDEX consultation_text_ix ON consultation;
CREATE FULLTEXT INDEX consultation_text_ix ON consultation (title, summary, lead_name);
