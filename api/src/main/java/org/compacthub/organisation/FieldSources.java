package org.compacthub.organisation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.compacthub.audit.FieldChange;
import org.compacthub.caller.Actor;
import org.compacthub.caller.Caller;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;

/** Where the fields of entries come from. Written in the transaction of the change itself, and never apart from it. */
@Singleton
public class FieldSources {
    private static final Supplier EARLIER = Supplier.described("kept from before sources were recorded");

    private final FieldSourceRows rows;
    private final EntryChanges changes;
    private final Database database;

    FieldSources(FieldSourceRows rows, EntryChanges changes, Database database) {
        this.rows = rows;
        this.changes = changes;
        this.database = database;
    }

    /** The source of each field in which the entry says something and that this sight sees, in the contract's order. */
    public List<FieldSource> of(Organisation organisation, Sight sight) {
        return inOrder(organisation, sight, database.read(() -> rows.of(organisation.id())));
    }

    /** The source of a field; absent where the entry says nothing in it, or it is kept from before sources were recorded. */
    public Optional<FieldSource> of(Organisation organisation, String field) {
        return database.read(() -> rows.of(organisation.id())).stream()
                .filter(source -> source.field().equals(field))
                .findFirst();
    }

    /** The source of a field in each of the entries where it is recorded, whoever reads it. */
    public Map<OrganisationId, FieldSource> recorded(Collection<OrganisationId> organisations, String field) {
        return database.read(() -> rows.of(organisations, field)).stream()
                .collect(Collectors.toMap(FieldSourceRows.Row::organisation, FieldSourceRows.Row::source));
    }

    /** The sources of all fields of many entries, as far as the reader sees each of them. */
    public Map<OrganisationId, List<FieldSource>> of(Collection<Organisation> organisations, Caller reader) {
        Map<OrganisationId, List<FieldSource>> known =
                database
                        .read(() -> rows.of(
                                organisations.stream().map(Organisation::id).toList()))
                        .stream()
                        .collect(Collectors.groupingBy(
                                FieldSourceRows.Row::organisation,
                                Collectors.mapping(FieldSourceRows.Row::source, Collectors.toList())));
        return organisations.stream()
                .collect(Collectors.toMap(
                        Organisation::id,
                        each -> inOrder(each, Sight.of(reader, each.id()), known.getOrDefault(each.id(), List.of()))));
    }

    private List<FieldSource> inOrder(Organisation organisation, Sight sight, List<FieldSource> sources) {
        Map<String, FieldSource> known =
                sources.stream().collect(Collectors.toMap(FieldSource::field, Function.identity()));
        return changes.told(organisation.profile()).stream()
                .filter(sight::sees)
                .map(field -> known.getOrDefault(field, earlier(organisation, field)))
                .toList();
    }

    /** New entries are supplied, whole. */
    void added(Collection<Organisation> added, Supplier supplier, Actor by) {
        List<FieldSourceRows.Row> all = new ArrayList<>();
        for (Organisation organisation : added) {
            for (String field : changes.told(organisation.profile())) {
                all.add(supplied(organisation.id(), field, supplier, organisation.createdAt(), by));
            }
        }
        rows.put(all);
    }

    /** Fields of an entry get another value, or lose theirs. */
    void changed(Organisation after, List<FieldChange> fields, Supplier supplier, Actor by) {
        rows.put(fields.stream()
                .filter(change -> change.after().isPresent())
                .map(change -> supplied(after.id(), change.field(), supplier, after.updatedAt(), by))
                .toList());
        rows.remove(
                after.id(),
                fields.stream()
                        .filter(change -> change.after().isEmpty())
                        .map(FieldChange::field)
                        .toList());
    }

    /** Everything that the entry says is right. */
    void confirmed(Organisation organisation, Instant now, Actor by) {
        rows.confirm(changes.told(organisation.profile()).stream()
                .map(field -> earlier(organisation, field))
                .map(source -> new FieldSourceRows.Row(
                        organisation.id(),
                        new FieldSource(source.field(), source.supplier(), source.suppliedAt(), now, organisation(by))))
                .toList());
    }

    private static FieldSource earlier(Organisation organisation, String field) {
        return new FieldSource(field, EARLIER, organisation.createdAt(), organisation.createdAt(), Optional.empty());
    }

    private static FieldSourceRows.Row supplied(
            OrganisationId organisation, String field, Supplier supplier, Instant at, Actor by) {
        return new FieldSourceRows.Row(organisation, new FieldSource(field, supplier, at, at, organisation(by)));
    }

    private static Optional<OrganisationId> organisation(Actor actor) {
        return actor.organisation().map(OrganisationId::new);
    }
}
