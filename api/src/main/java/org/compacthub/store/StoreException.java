package org.compacthub.store;

import java.io.Serial;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The database refused a statement. {@link #isDuplicate()} tells whether a unique key stood in the way, which callers may expect. */
public final class StoreException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int DUPLICATE_KEY = 1062;
    private static final int REFERRED_TO = 1451;
    private static final Pattern REFERRING = Pattern.compile("`(\\w+)`, CONSTRAINT");

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

    /** The table of the row that refers to it, where {@link #isReferredTo()} and the database says so. */
    public Optional<String> referringTable() {
        for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
            Matcher named = REFERRING.matcher(Objects.requireNonNullElse(cause.getMessage(), ""));
            if (named.find()) {
                return Optional.of(named.group(1));
            }
        }
        return Optional.empty();
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
