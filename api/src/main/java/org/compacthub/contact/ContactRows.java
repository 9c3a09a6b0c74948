package org.compacthub.contact;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/** The SQL of the tables contact and contact_purpose. */
@Singleton
class ContactRows {
    private static final String SELECT = """
        SELECT c.id, c.organisation_id, c.version, c.state, c.person_name, c.job_title, c.email, c.telephone,
               c.postal_address, c.format, c.other_format, c.language, c.channel, c.access_needs, c.sharing, c.given_on,
               c.given_how, c.withdrawn_on, c.created_at, c.updated_at,
               (SELECT GROUP_CONCAT(p.purpose ORDER BY p.purpose) FROM contact_purpose p WHERE p.contact_id = c.id)
                 AS purposes
          FROM contact c
        """;

    /** Before the rest, since it looks at what was kept until now. */
    private static final String NOTED =
            "public_changed_at = IF(state = 'current' AND 'public' IN (sharing, ?), ?, public_changed_at), ";

    private static final String FIELDS = "version = ?, state = ?, person_name = ?, job_title = ?, email = ?,"
            + " telephone = ?, postal_address = ?, format = ?, other_format = ?, language = ?, channel = ?,"
            + " access_needs = ?, sharing = ?, given_on = ?, given_how = ?, withdrawn_on = ?, updated_at = ?";

    private final Database database;

    ContactRows(Database database) {
        this.database = database;
    }

    Optional<Contact> find(ContactId id) {
        return database.one(SELECT + "WHERE c.id = ?", List.of(id.value()), ContactReading::contact);
    }

    Optional<Contact> findLocked(ContactId id) {
        return database.one(SELECT + "WHERE c.id = ? FOR UPDATE", List.of(id.value()), ContactReading::contact);
    }

    /** All of these organisations that are not removed, the oldest first. */
    List<Contact> of(Collection<OrganisationId> organisations) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        return database.query(
                SELECT + "WHERE c.organisation_id IN (" + Rows.marks(organisations.size())
                        + ") AND c.state <> 'removed' ORDER BY c.id",
                organisations.stream().map(OrganisationId::value).toList(),
                ContactReading::contact);
    }

    /** The current ones of these organisations that are for that purpose, the oldest first. */
    List<Contact> of(Collection<OrganisationId> organisations, Purpose purpose) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(
                organisations.stream().map(OrganisationId::value).toList());
        parameters.add(WireNames.of(purpose));
        return database.query(
                SELECT + "JOIN contact_purpose wanted ON wanted.contact_id = c.id WHERE c.organisation_id IN ("
                        + Rows.marks(organisations.size())
                        + ") AND wanted.purpose = ? AND c.state = 'current' ORDER BY c.id",
                parameters,
                ContactReading::contact);
    }

    /** Those with that address over the whole register, for a change where {@code locked}. */
    List<Contact> withEmail(String email, boolean locked) {
        return database.query(
                SELECT + "WHERE c.email = ? ORDER BY c.id" + (locked ? " FOR UPDATE" : ""),
                List.of(email),
                ContactReading::contact);
    }

    /** Those of these that there are, for a change where {@code locked}; the oldest first. */
    List<Contact> all(Collection<ContactId> contacts, boolean locked) {
        if (contacts.isEmpty()) {
            return List.of();
        }
        return database.query(
                SELECT + "WHERE c.id IN (" + Rows.marks(contacts.size()) + ") ORDER BY c.id"
                        + (locked ? " FOR UPDATE" : ""),
                contacts.stream().map(ContactId::value).toList(),
                ContactReading::contact);
    }

    /** Those over the whole register whose number fits; shells have none. */
    List<ContactId> withTelephone(Predicate<String> fits) {
        return fitting("telephone", fits);
    }

    /** Those over the whole register whose person's name fits; shells have none. */
    List<ContactId> withName(Predicate<String> fits) {
        return fitting("person_name", fits);
    }

    /** Reads them all: each is written in its own way, and people ask for their data too seldom for another column that holds it. */
    private List<ContactId> fitting(String column, Predicate<String> fits) {
        List<ContactId> found = new ArrayList<>();
        database.each(
                "SELECT id, " + column + " FROM contact WHERE " + column + " IS NOT NULL",
                List.of(),
                row -> Map.entry(new ContactId(Rows.id(row, 1)), row.getString(2)),
                each -> {
                    if (fits.test(each.getValue())) {
                        found.add(each.getKey());
                    }
                });
        return found;
    }

    /** When what everybody may read of the contacts of these organisations last changed, by the entries that have them. */
    Map<OrganisationId, Instant> publicChanges(Collection<OrganisationId> organisations) {
        if (organisations.isEmpty()) {
            return Map.of();
        }
        return database
                .query(
                        "SELECT c.organisation_id, MAX(c.public_changed_at) AS changed_at FROM contact c WHERE"
                                + " c.organisation_id IN (" + Rows.marks(organisations.size())
                                + ") AND c.public_changed_at IS NOT NULL GROUP BY c.organisation_id",
                        organisations.stream().map(OrganisationId::value).toList(),
                        row -> Map.entry(
                                new OrganisationId(Rows.id(row, "organisation_id")), Rows.moment(row, "changed_at")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int currentOf(OrganisationId organisation) {
        return database.one(
                        "SELECT COUNT(*) AS contacts FROM contact WHERE organisation_id = ? AND state = 'current'",
                        List.of(organisation.value()),
                        row -> row.getInt("contacts"))
                .orElse(0);
    }

    void insert(Contact contact) {
        List<@Nullable Object> values = fields(contact);
        values.addAll(Arrays.asList(
                contact.id().value(),
                contact.organisation().value(),
                contact.addedAt(),
                contact.consent().sharing() == Sharing.PUBLIC ? contact.addedAt() : null));
        database.update(
                "INSERT INTO contact SET " + FIELDS + ", id = ?, organisation_id = ?, created_at = ?,"
                        + " public_changed_at = ?",
                values);
        putPurposes(contact);
    }

    /** Purposes can't change once it is a shell. */
    void update(Contact contact) {
        List<@Nullable Object> values =
                new ArrayList<>(List.of(WireNames.of(contact.consent().sharing()), contact.changedAt()));
        values.addAll(fields(contact));
        values.add(contact.id().value());
        database.update("UPDATE contact SET " + NOTED + FIELDS + " WHERE id = ?", values);
        if (contact.state() == ContactState.CURRENT) {
            database.update(
                    "DELETE FROM contact_purpose WHERE contact_id = ?",
                    List.of(contact.id().value()));
            putPurposes(contact);
        }
    }

    private void putPurposes(Contact contact) {
        database.updateAll(
                "INSERT INTO contact_purpose (contact_id, purpose) VALUES (?, ?)",
                contact.purposes().stream()
                        .map(purpose -> List.of(contact.id().value(), WireNames.of(purpose)))
                        .toList());
    }

    private static List<@Nullable Object> fields(Contact contact) {
        Details details = contact.details().orElse(new Details(null, null, null, null, null, Receiving.ANY));
        Consent consent = contact.consent();
        List<@Nullable Object> fields = new ArrayList<>(Arrays.asList(
                contact.version(),
                WireNames.of(contact.state()),
                details.name(),
                details.jobTitle(),
                details.email(),
                details.telephone(),
                details.postalAddress()));
        fields.addAll(ReceivingColumns.of(details.receiving()));
        LocalDate withdrawnOn = consent.withdrawnOn();
        fields.addAll(Arrays.asList(
                WireNames.of(consent.sharing()),
                consent.givenOn(),
                consent.givenHow(),
                withdrawnOn,
                contact.changedAt()));
        return fields;
    }
}
