package org.compacthub.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.compacthub.caller.Actor;

/**
 * One line of the trail.
 *
 * @param id falls in the order in which the changes were made
 * @param at when
 * @param by who
 * @param personName the person's name as it is now, absent where there is none or the account was erased
 * @param organisationName the organisation's name as it is now
 * @param action the operation, as the contract names it
 * @param kind what kind of record was changed
 * @param subject which record was changed
 * @param fields what became of its fields; empty where the action says it all
 */
public record Change(
        UUID id,
        Instant at,
        Actor by,
        Optional<String> personName,
        Optional<String> organisationName,
        String action,
        SubjectKind kind,
        UUID subject,
        List<FieldChange> fields) {

    public Change {
        fields = List.copyOf(fields);
    }

    /** The same line, with the organisation that made the change alone. */
    public Change withoutPerson() {
        Actor organisationAlone = new Actor(Optional.empty(), by.organisation());
        return new Change(id, at, organisationAlone, Optional.empty(), organisationName, action, kind, subject, fields);
    }

    /** The same line, with those of its fields alone that a reader may know of; none where they may know of none of its fields. */
    public Optional<Change> knownBy(Predicate<String> known) {
        List<FieldChange> seen =
                fields.stream().filter(change -> known.test(change.field())).toList();
        return seen.isEmpty() && !fields.isEmpty() ? Optional.empty() : Optional.of(withFields(seen));
    }

    private Change withFields(List<FieldChange> seen) {
        return new Change(id, at, by, personName, organisationName, action, kind, subject, seen);
    }
}
