-- The list of imports, newest first.
CREATE INDEX register_import_latest_ix ON register_import (uploaded_at, id);
