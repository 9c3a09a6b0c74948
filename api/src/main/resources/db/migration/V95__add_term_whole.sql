-- An area that all other areas of the deployment lie in. Set at each start from the deployment's list.
ALTER TABLE term ADD COLUMN whole BOOLEAN NOT NULL DEFAULT FALSE;
