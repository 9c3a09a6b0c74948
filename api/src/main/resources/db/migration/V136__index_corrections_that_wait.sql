-- What waits is listed over all organisations, of which the corrections that were settled long ago are none of the list's business.
ALTER TABLE correction ADD KEY correction_oldest_ix (waiting, organisation_id, proposed_at);
