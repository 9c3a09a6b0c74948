package org.compacthub.contact;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.caller.Actor;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;

/** The SQL of the log of disclosures. Lines are added and read, and there is no other statement. */
@Singleton
class DisclosureRows {
    private static final String SELECT = "SELECT d.id, d.contact_id, d.organisation_id, d.kind, d.ground,"
            + " d.to_organisation, d.to_name, d.by_person, d.by_organisation, d.at, d.why FROM contact_disclosure d ";

    private final Database database;

    DisclosureRows(Database database) {
        this.database = database;
    }

    void add(Disclosure line) {
        Optional<Disclosure.PassedOn> to = line.passedOn();
        database.update(
                "INSERT INTO contact_disclosure (id, contact_id, organisation_id, kind, ground, to_organisation,"
                        + " to_name, by_person, by_organisation, at, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Arrays.asList(
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
                        line.why()));
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
                row.getString("why"));
    }
}
