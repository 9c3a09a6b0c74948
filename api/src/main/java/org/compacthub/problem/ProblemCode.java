package org.compacthub.problem;

/** Every kind of refusal. The name on the wire is the last part of the problem's {@code type} (RFC 9457). */
public enum ProblemCode {
    VALIDATION("validation", "Your request is not valid"),
    SIGN_IN_NEEDED("sign-in-needed", "Sign in first"),
    SIGN_IN_FAILED("sign-in-failed", "Email or password is wrong"),
    FORBIDDEN("forbidden", "You may not do this"),
    NOT_FOUND("not-found", "There is nothing here"),
    METHOD_NOT_ALLOWED("method-not-allowed", "This address does not do that"),
    NOT_ACCEPTABLE("not-acceptable", "This address does not answer in that format"),
    CONFLICT("conflict", "It can't be done as things stand"),
    SHORTFALL("shortfall", "It falls short of the Code"),
    STALE("stale", "Somebody else changed it first"),
    TOO_LARGE("too-large", "Your request is too large"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", "Your request is in a format that this address does not read"),
    KEY_REUSED("key-reused", "The idempotency key was used for another request"),
    VERSION_NEEDED("version-needed", "Say which version you are changing"),
    TOO_MANY("too-many", "Too many requests"),
    INTERNAL("internal", "Something went wrong on our side"),
    UNAVAILABLE("unavailable", "The service can't answer just now");

    private final String wireName;
    private final String title;

    ProblemCode(String wireName, String title) {
        this.wireName = wireName;
        this.title = title;
    }

    /** The code as the contract writes it. */
    public String wireName() {
        return wireName;
    }

    /** Plain English, fit to show a person. */
    public String title() {
        return title;
    }
}
