package org.compacthub.problem;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is wrong with one field or parameter, and what would pass.
 *
 * @param place where it is
 * @param code the rule, in kebab-case
 * @param detail a sentence for a person
 * @param clause the Code's clause that asks for it, if one does
 * @param shortBy by how many days it falls short, if that can be said
 * @param wouldPass the nearest date that would pass, if there is one
 * @param existing the record that is there already, if one stands in the way
 */
public record FieldProblem(
        Place place,
        String code,
        String detail,
        Optional<String> clause,
        Optional<Integer> shortBy,
        Optional<LocalDate> wouldPass,
        Optional<UUID> existing) {

    /** Where in the request a problem lies. */
    public sealed interface Place {
        /** A field of the body, as a JSON Pointer fragment such as {@code #/closesOn} (RFC 6901). */
        record Body(String pointer) implements Place {}

        /** A query, path or header parameter, by its name in the contract. */
        record Parameter(String name) implements Place {}
    }

    /** A problem with a field of the body, named from its top, such as {@code closesOn} or {@code contact/email}; empty for the whole. */
    public static FieldProblem inBody(String field, String code, String detail) {
        return new FieldProblem(
                new Place.Body(field.isEmpty() ? "#" : "#/" + field),
                code,
                detail,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A problem with a query, path or header parameter. */
    public static FieldProblem inParameter(String name, String code, String detail) {
        return new FieldProblem(
                new Place.Parameter(name),
                code,
                detail,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same problem, with the date that would pass. */
    public FieldProblem passingOn(LocalDate date) {
        return new FieldProblem(place, code, detail, clause, shortBy, Optional.of(date), existing);
    }

    /** The same problem, as a shortfall of a clause. */
    public FieldProblem of(String clauseId, Optional<Integer> days, Optional<LocalDate> date) {
        return new FieldProblem(place, code, detail, Optional.of(clauseId), days, date, existing);
    }

    /** The same problem, with the record that stands in the way. */
    public FieldProblem becauseOf(UUID record) {
        return new FieldProblem(place, code, detail, clause, shortBy, wouldPass, Optional.of(record));
    }
}
