package org.compacthub.contact;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.compacthub.caller.Actor;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/** The SQL of the log of disclosures. Lines are added and read, and there is no other statement. */
@Singleton
class DisclosureRows {
    private static final String SELECT = "SELECT d.id, d.contact_id, d.organisation_id, d.kind, d.ground,"
            + " d.to_organisation, d.to_name, d.by_person, d.by_organisation, d.at, d.why, d.consultation_id FROM"
            + " contact_disclosure d ";

    private static final int PIECE = 200;

    private final Database database;

    DisclosureRows(Database database) {
        this.database = database;
    }

    void add(Disclosure line) {
        add(List.of(line));
    }

    void add(List<Disclosure> lines) {
        for (int from = 0; from < lines.size(); from += PIECE) {
            List<Disclosure> piece = lines.subList(from, Math.min(lines.size(), from + PIECE));
            List<@Nullable Object> values = new ArrayList<>();
            piece.forEach(line -> values.addAll(values(line)));
            database.update(
                    "INSERT INTO contact_disclosure (id, contact_id, organisation_id, kind, ground, to_organisation,"
                            + " to_name, by_person, by_organisation, at, why, consultation_id) VALUES "
                            + String.join(", ", Collections.nCopies(piece.size(), "(" + Rows.marks(12) + ")")),
                    values);
        }
    }

    private static List<@Nullable Object> values(Disclosure line) {
        Optional<Disclosure.PassedOn> to = line.passedOn();
        return Arrays.asList(
                line.id(),
                line.contact().value(),
                line.organisation().value(),
                WireNames.of(line.kind()),
                to.map(Disclosure.PassedOn::ground).map(WireNames::of).orElse(null),
                to.flatMap(Disclosure.PassedOn::organisation)
                        .map(OrganisationId::value)
                        .orElse(null),
                to.flatMap(Disclosure.PassedOn::name).orElse(null),
                line.by().person().orElse(null),
                line.by().organisation().orElse(null),
                line.at(),
                line.why(),
                line.consultation().map(ConsultationId::value).orElse(null));
    }

    /** Those of the contacts that have a line for this recipient and this purpose since then. */
    Set<ContactId> toldSince(Collection<ContactId> contacts, Disclosure.PassedOn to, Fetched purpose, Instant since) {
        List<@Nullable Object> parameters = new ArrayList<>();
        contacts.forEach(contact -> parameters.add(contact.value()));
        parameters.add(to.organisation().map(OrganisationId::value).orElse(null));
        parameters.add(to.name().orElse(null));
        parameters.add(
                purpose.consultation() == null ? null : purpose.consultation().value());
        parameters.add(purpose.why());
        parameters.add(since);
        return new HashSet<>(database.query(
                "SELECT d.contact_id FROM contact_disclosure d WHERE d.contact_id IN (" + Rows.marks(contacts.size())
                        + ") AND d.kind = 'passed-on' AND d.ground = 'consent' AND d.to_organisation <=> ?"
                        + " AND d.to_name <=> ? AND d.consultation_id <=> ? AND d.why = ? AND d.at >= ?",
                parameters,
                row -> new ContactId(Rows.id(row, "contact_id"))));
    }

    /** The lines of these organisations, newest first, after the line {@code before}. */
    List<Disclosure> newest(Collection<OrganisationId> organisations, Optional<UUID> before, int size) {
        List<Object> parameters = new ArrayList<>(
                organisations.stream().map(OrganisationId::value).toList());
        before.ifPresent(parameters::add);
        return database.query(
                SELECT + "WHERE d.organisation_id IN (" + Rows.marks(organisations.size()) + ")"
                        + (before.isPresent() ? " AND d.id < ?" : "") + " ORDER BY d.id DESC LIMIT " + size,
                parameters,
                DisclosureRows::disclosure);
    }

    /** All lines of one contact, oldest first. */
    List<Disclosure> of(ContactId contact) {
        return database.query(
                SELECT + "WHERE d.contact_id = ? ORDER BY d.id", List.of(contact.value()), DisclosureRows::disclosure);
    }

    private static Disclosure disclosure(ResultSet row) throws SQLException {
        Disclosure.Ground ground = ReceivingColumns.constant(Disclosure.Ground.class, row.getString("ground"));
        return new Disclosure(
                Rows.id(row, "id"),
                new ContactId(Rows.id(row, "contact_id")),
                new OrganisationId(Rows.id(row, "organisation_id")),
                WireNames.constant(Disclosure.Kind.class, row.getString("kind")),
                ground == null
                        ? Optional.empty()
                        : Optional.of(new Disclosure.PassedOn(
                                ground,
                                Optional.ofNullable(Rows.idOrNull(row, "to_organisation"))
                                        .map(OrganisationId::new),
                                Optional.ofNullable(row.getString("to_name")))),
                new Actor(
                        Optional.ofNullable(Rows.idOrNull(row, "by_person")),
                        Optional.ofNullable(Rows.idOrNull(row, "by_organisation"))),
                Rows.moment(row, "at"),
                row.getString("why"),
                Optional.ofNullable(Rows.idOrNull(row, "consultation_id")).map(ConsultationId::new));
    }
}
