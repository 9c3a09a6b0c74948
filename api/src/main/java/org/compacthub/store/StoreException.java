package org.compacthub.store;

import java.io.Serial;
import java.sql.SQLException;

/** The database refused a statement. {@link #isDuplicate()} tells whether a unique key stood in the way, which callers may expect. */
public final class StoreException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int DUPLICATE_KEY = 1062;
    private static final int REFERRED_TO = 1451;

    StoreException(SQLException cause) {
        super(cause);
    }

    /** Whether a row with the same unique key is there already. */
    public boolean isDuplicate() {
        return is(DUPLICATE_KEY);
    }

    /** Whether the row stays because another one refers to it. */
    public boolean isReferredTo() {
        return is(REFERRED_TO);
    }

    private boolean is(int errorCode) {
        for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == errorCode) {
                return true;
            }
        }
        return false;
    }
}
