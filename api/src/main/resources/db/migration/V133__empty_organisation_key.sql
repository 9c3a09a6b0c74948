-- A name with a hyphen has a key without it too; the next start makes all keys anew.
DELETE FROM organisation_key;
UPDATE match_keys_state SET complete = FALSE;
