package org.compacthub.code;

/** A Code's file, or the choice of Codes, cannot be used. The message names the file and the clause, and what would do. */
public final class InvalidCodeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidCodeException(String message) {
        super(message);
    }

    InvalidCodeException(String message, Throwable cause) {
        super(message, cause);
    }
}
