-- As in the tables of people and contacts: in lower case and compared byte by byte, since two addresses that differ by an accent are two people's.
UPDATE entry_request SET email = LOWER(email) WHERE email IS NOT NULL;

ALTER TABLE entry_request
  MODIFY email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  ADD KEY entry_request_email_ix (email);
