-- Questions about whom to approach, who was asked, and what they advise. Terms are those of the vocabulary, with blanks between them.
CREATE TABLE approach_request (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  asked_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  question VARCHAR(2000) NOT NULL,
  topics VARCHAR(4100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  communities VARCHAR(4100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  areas VARCHAR(4100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  consultation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  answer_by DATE NOT NULL,
  asked_on DATE NOT NULL,
  outcome VARCHAR(2000) NULL,
  closed_on DATE NULL,
  CONSTRAINT approach_request_pk PRIMARY KEY (id),
  CONSTRAINT approach_request_by_fk FOREIGN KEY (asked_by) REFERENCES organisation (id),
  CONSTRAINT approach_request_consultation_fk FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  CONSTRAINT approach_request_closed_ck CHECK ((outcome IS NULL) = (closed_on IS NULL)),
  KEY approach_request_by_ix (asked_by, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE approach_advisor (
  request_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  version BIGINT NOT NULL,
  advice VARCHAR(4000) NULL,
  conditions VARCHAR(1000) NULL,
  advised_on DATE NULL,
  CONSTRAINT approach_advisor_pk PRIMARY KEY (request_id, organisation_id),
  CONSTRAINT approach_advisor_request_fk FOREIGN KEY (request_id) REFERENCES approach_request (id),
  CONSTRAINT approach_advisor_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT approach_advisor_advice_ck CHECK (
    (advice IS NULL) = (advised_on IS NULL) AND (advice IS NOT NULL OR conditions IS NULL)),
  KEY approach_advisor_organisation_ix (organisation_id, request_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE approach_advised (
  request_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  advisor_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  CONSTRAINT approach_advised_pk PRIMARY KEY (request_id, advisor_id, organisation_id),
  CONSTRAINT approach_advised_advisor_fk FOREIGN KEY (request_id, advisor_id)
    REFERENCES approach_advisor (request_id, organisation_id),
  CONSTRAINT approach_advised_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

ALTER TABLE audit_change DROP CONSTRAINT audit_change_subject_kind_known;
ALTER TABLE audit_change ADD CONSTRAINT audit_change_subject_kind_known CHECK (subject_kind IN (
  'consultation', 'organisation', 'person', 'api-key', 'interest', 'information-request', 'approach-request'));
