package org.compacthub.store;

import java.io.Serial;
import java.sql.SQLException;

/** The database refused a statement. {@link #isDuplicate()} tells whether a unique key stood in the way, which callers may expect. */
public final class StoreException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int DUPLICATE_KEY = 1062;

    StoreException(SQLException cause) {
        super(cause);
    }

    /** Whether a row with the same unique key is there already. */
    public boolean isDuplicate() {
        for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_KEY) {
                return true;
            }
        }
        return false;
    }
}
