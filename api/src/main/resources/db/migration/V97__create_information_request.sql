-- Requests for information that touch third-sector material. Nothing here says who asked.
CREATE TABLE information_request (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  authority_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reference VARCHAR(60) NULL,
  subject VARCHAR(500) NOT NULL,
  received_on DATE NOT NULL,
  due_on DATE NOT NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  closed_on DATE NULL,
  CONSTRAINT information_request_pk PRIMARY KEY (id),
  CONSTRAINT information_request_authority_fk FOREIGN KEY (authority_id) REFERENCES organisation (id),
  CONSTRAINT information_request_state_ck CHECK (state IN ('open', 'answered', 'withdrawn')),
  CONSTRAINT information_request_closed_ck CHECK ((state = 'open') = (closed_on IS NULL)),
  KEY information_request_authority_ix (authority_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE information_concern (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  material VARCHAR(2000) NOT NULL,
  commercially_sensitive BOOLEAN NOT NULL,
  told_on DATE NOT NULL,
  comment_by DATE NOT NULL,
  opinion VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  comment_text VARCHAR(4000) NULL,
  comment_sensitive BOOLEAN NULL,
  commented_on DATE NULL,
  disposition VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  reason VARCHAR(2000) NULL,
  decided_on DATE NULL,
  CONSTRAINT information_concern_pk PRIMARY KEY (id),
  CONSTRAINT information_concern_request_fk FOREIGN KEY (request_id) REFERENCES information_request (id),
  CONSTRAINT information_concern_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT information_concern_once_uq UNIQUE (request_id, organisation_id),
  CONSTRAINT information_concern_opinion_ck CHECK (opinion IN ('no-objection', 'in-part', 'objects')),
  CONSTRAINT information_concern_comment_ck CHECK (
    (opinion IS NULL) = (comment_text IS NULL) AND (opinion IS NULL) = (comment_sensitive IS NULL)
    AND (opinion IS NULL) = (commented_on IS NULL)),
  CONSTRAINT information_concern_disposition_ck CHECK (disposition IN ('disclosed', 'disclosed-in-part', 'withheld')),
  CONSTRAINT information_concern_decision_ck CHECK (
    (disposition IS NULL) = (decided_on IS NULL) AND (disposition IS NOT NULL OR reason IS NULL)),
  KEY information_concern_organisation_ix (organisation_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE cooperation_task (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  concern_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  what VARCHAR(500) NOT NULL,
  due_on DATE NULL,
  done_on DATE NULL,
  CONSTRAINT cooperation_task_pk PRIMARY KEY (id),
  CONSTRAINT cooperation_task_concern_fk FOREIGN KEY (concern_id) REFERENCES information_concern (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

ALTER TABLE audit_change DROP CONSTRAINT audit_change_subject_kind_known;
ALTER TABLE audit_change ADD CONSTRAINT audit_change_subject_kind_known
  CHECK (subject_kind IN ('consultation', 'organisation', 'person', 'api-key', 'interest', 'information-request'));
