package org.compacthub.local;

/** The embedded database can't be had; the message says what is missing and what to do about it. */
final class LocalDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LocalDatabaseException(String message) {
        super(message);
    }

    LocalDatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
