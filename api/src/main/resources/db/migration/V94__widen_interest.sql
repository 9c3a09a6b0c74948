-- A standing wish may be about an area, a level of participation or a format as well as about a topic.
ALTER TABLE interest DROP CONSTRAINT interest_one_ck;
ALTER TABLE interest ADD COLUMN about VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER consultation_id;
ALTER TABLE interest CHANGE COLUMN topic term VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL;
UPDATE interest SET about = 'topic' WHERE term IS NOT NULL;
ALTER TABLE interest ADD CONSTRAINT interest_standing_uk UNIQUE (about, term, organisation_id);
ALTER TABLE interest DROP INDEX interest_topic_uk;
ALTER TABLE interest ADD CONSTRAINT interest_one_ck CHECK ((consultation_id IS NULL) <> (term IS NULL));
ALTER TABLE interest ADD CONSTRAINT interest_about_ck CHECK ((about IS NULL) = (term IS NULL));
ALTER TABLE interest ADD CONSTRAINT interest_aspect_ck CHECK (about IN ('topic', 'area', 'level', 'format'));
