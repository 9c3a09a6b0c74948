-- What an organisation tells of itself beyond its name is a document; what is searched by is a column or an index table, written from it.
ALTER TABLE organisation
  ADD COLUMN kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN standing VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'active',
  ADD COLUMN postcode VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN particulars LONGTEXT NULL,
  ADD CONSTRAINT organisation_kind_ck CHECK (kind IN ('voluntary-organisation', 'community-group', 'charity',
    'social-enterprise', 'co-operative', 'mutual', 'public-body', 'private-company')),
  ADD CONSTRAINT organisation_standing_ck CHECK (standing IN ('active', 'dormant', 'closed'));

CREATE INDEX organisation_updated_ix ON organisation (updated_at, id);
CREATE INDEX organisation_postcode_ix ON organisation (postcode);
