package org.compacthub.audit;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.compacthub.caller.Actor;
import org.compacthub.caller.Caller;
import org.compacthub.id.Ids;
import org.compacthub.store.Database;

/** Writes the trail and reads it. */
@Singleton
public class AuditTrail {
    private final AuditRows rows;
    private final List<HiddenSubjects> hidden;
    private final List<HiddenFields> hiddenFields;
    private final Database database;
    private final TransactionOperations<Connection> transactions;
    private final Ids ids;
    private final InstantSource clock;

    AuditTrail(
            AuditRows rows,
            List<HiddenSubjects> hidden,
            List<HiddenFields> hiddenFields,
            Database database,
            TransactionOperations<Connection> transactions,
            Ids ids,
            InstantSource clock) {
        this.rows = rows;
        this.hidden = List.copyOf(hidden);
        this.hiddenFields = List.copyOf(hiddenFields);
        this.database = database;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Adds a line, in the transaction of the change itself. Fields that did not change are left out.
     *
     * @param by who makes the change
     * @param action the operation, as the contract names it
     * @param kind what kind of record is changed
     * @param subject which record is changed
     * @param fields what becomes of its fields; never a secret
     * @throws IllegalStateException where no transaction is under way
     */
    public void record(Actor by, String action, SubjectKind kind, UUID subject, List<FieldChange> fields) {
        recordAll(by, action, kind, Map.of(subject, fields));
    }

    /** The same for many records, with a few statements for all of them. */
    public void recordAll(Actor by, String action, SubjectKind kind, Map<UUID, List<FieldChange>> fields) {
        if (transactions.findTransactionStatus().isEmpty()) {
            throw new IllegalStateException("A change and its line in the trail belong to one transaction");
        }
        List<Change> lines = new ArrayList<>();
        fields.forEach((subject, all) -> lines.add(new Change(
                ids.next(),
                clock.instant(),
                by,
                Optional.empty(),
                Optional.empty(),
                action,
                kind,
                subject,
                all.stream().filter(FieldChange::differs).toList())));
        rows.add(lines);
    }

    /**
     * Blanks what the lines of some records say of one field, in the transaction under way: what told of a person who was erased. That something stood there, and
     * everything else of the lines, stays.
     */
    public void blank(SubjectKind kind, Set<UUID> subjects, String field) {
        subjects.forEach(subject -> rows.blank(kind, subject, field));
    }

    /**
     * The changes of one record, newest first. Whether the reader may see that record is for the caller to decide.
     *
     * @param subject the record
     * @param limit the size of the page
     * @param before where the page before ended
     */
    public Changes of(UUID subject, int limit, Optional<UUID> before) {
        return page(database.read(() -> rows.newest(Optional.of(subject), before, limit + 1)), limit);
    }

    /**
     * The changes that the reader may know of, newest first; of each, the fields that the reader may know of.
     *
     * @param reader who reads
     * @param subject only changes of this record
     * @param limit the size of the page
     * @param before where the page before ended
     */
    public Changes knownTo(Caller reader, Optional<UUID> subject, int limit, Optional<UUID> before) {
        return database.read(() -> {
            List<Change> found = new ArrayList<>();
            Optional<UUID> position = before;
            boolean more = true;
            // What is hidden is little, so a page rarely needs a second reading.
            while (more && found.size() <= limit) {
                List<Change> read = rows.newest(subject, position, limit + 1);
                more = read.size() > limit;
                position =
                        read.isEmpty() ? position : Optional.of(read.getLast().id());
                found.addAll(known(reader, read));
            }
            return page(found, limit);
        });
    }

    private List<Change> known(Caller reader, List<Change> changes) {
        Set<UUID> subjects = changes.stream().map(Change::subject).collect(Collectors.toSet());
        Set<UUID> unseen = hidden.stream()
                .flatMap(feature -> feature.hiddenFrom(reader.actor().person(), subjects).stream())
                .collect(Collectors.toSet());
        return changes.stream()
                .filter(change -> !unseen.contains(change.subject()))
                .flatMap(change -> change.knownBy(field -> !isHidden(reader, change, field)).stream())
                .toList();
    }

    private boolean isHidden(Caller reader, Change change, String field) {
        return hiddenFields.stream()
                .anyMatch(feature -> feature.isHidden(reader, change.kind(), change.subject(), field));
    }

    private static Changes page(List<Change> found, int limit) {
        if (found.size() <= limit) {
            return new Changes(found, Optional.empty());
        }
        List<Change> items = found.subList(0, limit);
        return new Changes(items, Optional.of(items.getLast().id()));
    }
}
