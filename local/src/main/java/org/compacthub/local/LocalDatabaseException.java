package org.compacthub.local;

/** The embedded database can't be had; the message says what is missing and what to do about it. */
final class LocalDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The message is for a person at a console, who is not helped by a trace through a framework. */
    LocalDatabaseException(String message) {
        super(message, null, false, false);
    }

    LocalDatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
