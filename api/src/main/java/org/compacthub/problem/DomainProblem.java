package org.compacthub.problem;

import java.io.Serial;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The one exception by which the domain refuses. It carries a code and sentences fit to show a person, never internals or
 * personal data, and has no stack trace, since it is an answer and not a fault.
 */
public final class DomainProblem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient List<FieldProblem> fields;
    private final transient Optional<Long> currentVersion;
    private final transient Optional<Duration> retryAfter;

    private DomainProblem(
            ProblemCode code,
            String detail,
            List<FieldProblem> fields,
            Optional<Long> currentVersion,
            Optional<Duration> retryAfter) {
        super(detail, null, false, false);
        this.code = code;
        this.fields = List.copyOf(fields);
        this.currentVersion = currentVersion;
        this.retryAfter = retryAfter;
    }

    /** One or more fields break a rule. */
    public static DomainProblem invalid(List<FieldProblem> fields) {
        String detail = fields.size() == 1 ? fields.getFirst().detail() : fields.size() + " fields need attention";
        return new DomainProblem(ProblemCode.VALIDATION, detail, fields, Optional.empty(), Optional.empty());
    }

    /** One field breaks a rule. */
    public static DomainProblem invalid(FieldProblem field) {
        return invalid(List.of(field));
    }

    /** There is no such thing, or the caller may not know of it. */
    public static DomainProblem notFound(String what) {
        return of(ProblemCode.NOT_FOUND, "There is no such " + what + ", or you may not see it.");
    }

    /** The caller's role or organisation may not do this. */
    public static DomainProblem forbidden(String detail) {
        return of(ProblemCode.FORBIDDEN, detail);
    }

    /** The record's state does not allow this. */
    public static DomainProblem conflict(String detail) {
        return of(ProblemCode.CONFLICT, detail);
    }

    /** The same, with what stands in the way. */
    public static DomainProblem conflict(String detail, List<FieldProblem> reasons) {
        return new DomainProblem(ProblemCode.CONFLICT, detail, reasons, Optional.empty(), Optional.empty());
    }

    /** Clauses are not kept, and each needs a reason or can't be departed from. */
    public static DomainProblem shortfall(String detail, List<FieldProblem> clauses) {
        return new DomainProblem(ProblemCode.SHORTFALL, detail, clauses, Optional.empty(), Optional.empty());
    }

    /** The caller changed an old version. */
    public static DomainProblem stale(long currentVersion) {
        return new DomainProblem(
                ProblemCode.STALE,
                "It is at version " + currentVersion + " now. Read it again, then make your change to that version.",
                List.of(),
                Optional.of(currentVersion),
                Optional.empty());
    }

    /** Too many requests; a further one is answered after this time. */
    public static DomainProblem tooMany(String detail, Duration retryAfter) {
        return new DomainProblem(ProblemCode.TOO_MANY, detail, List.of(), Optional.empty(), Optional.of(retryAfter));
    }

    /** The service can't answer just now. */
    public static DomainProblem unavailable(Duration retryAfter) {
        return new DomainProblem(
                ProblemCode.UNAVAILABLE,
                "Try again in a moment.",
                List.of(),
                Optional.empty(),
                Optional.of(retryAfter));
    }

    /** Any other refusal. */
    public static DomainProblem of(ProblemCode code, String detail) {
        return new DomainProblem(code, detail, List.of(), Optional.empty(), Optional.empty());
    }

    public ProblemCode code() {
        return code;
    }

    /** A sentence for a person. */
    public String detail() {
        return getMessage();
    }

    public List<FieldProblem> fields() {
        return fields;
    }

    /** The version that the record has now, for {@link ProblemCode#STALE}. */
    public Optional<Long> currentVersion() {
        return currentVersion;
    }

    /** How long to wait, for {@link ProblemCode#TOO_MANY} and {@link ProblemCode#UNAVAILABLE}. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
