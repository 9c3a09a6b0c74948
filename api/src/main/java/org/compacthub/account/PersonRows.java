package org.compacthub.account;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;

/** The SQL of the tables person and membership. Nothing is found of an account that was erased but its id. */
@Singleton
class PersonRows {
    private final Database database;

    PersonRows(Database database) {
        this.database = database;
    }

    /** When somebody's account was opened and last changed. */
    record Since(Instant openedAt, Instant changedAt) {}

    /** What signing in needs to know. */
    record Credentials(PersonId person, String passwordHash) {}

    boolean isEmpty() {
        return database.query("SELECT 1 FROM person LIMIT 1", List.of(), row -> true)
                .isEmpty();
    }

    Optional<Credentials> credentials(EmailAddress email) {
        return database.one(
                "SELECT id, password_hash FROM person WHERE email = ?",
                List.of(email.value()),
                PersonRows::credentials);
    }

    Optional<Person> find(PersonId id) {
        return withMemberships(database.query(
                        "SELECT id, version, name, email FROM person WHERE id = ? AND erased_at IS NULL",
                        List.of(id.value()),
                        PersonRows::bare))
                .stream()
                .findFirst();
    }

    Optional<Person> findLocked(PersonId id) {
        return withMemberships(database.query(
                        "SELECT id, version, name, email FROM person WHERE id = ? AND erased_at IS NULL FOR UPDATE",
                        List.of(id.value()),
                        PersonRows::bare))
                .stream()
                .findFirst();
    }

    Map<PersonId, String> names(Collection<PersonId> wanted) {
        Map<PersonId, String> names = new LinkedHashMap<>();
        if (!wanted.isEmpty()) {
            database.query(
                            "SELECT id, name FROM person WHERE erased_at IS NULL AND id IN ("
                                    + Rows.marks(wanted.size()) + ")",
                            wanted.stream().map(PersonId::value).toList(),
                            row -> Map.entry(new PersonId(Rows.id(row, "id")), row.getString("name")))
                    .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        }
        return names;
    }

    /** People by name, only those of one organisation, by all its ids, where it is given. */
    List<Person> list(Collection<OrganisationId> organisation, Optional<PersonId> after, int size) {
        List<String> conditions = new ArrayList<>(List.of("p.erased_at IS NULL"));
        List<Object> parameters = new ArrayList<>();
        String last = "";
        if (after.isPresent()) {
            last = " JOIN person l ON l.id = ?";
            // The first comparison alone is what the index can use.
            conditions.add("p.name >= l.name AND (p.name > l.name OR p.id > l.id)");
            parameters.add(after.get().value());
        }
        if (!organisation.isEmpty()) {
            conditions.add("EXISTS (SELECT 1 FROM membership m WHERE m.person = p.id AND m.organisation IN ("
                    + Rows.marks(organisation.size()) + "))");
            organisation.forEach(id -> parameters.add(id.value()));
        }
        parameters.add(size);
        return withMemberships(database.query(
                "SELECT p.id, p.version, p.name, p.email FROM person p" + last + " WHERE "
                        + String.join(" AND ", conditions) + " ORDER BY p.name, p.id LIMIT ?",
                parameters,
                PersonRows::bare));
    }

    void insert(Person person, String passwordHash, Instant now) {
        database.update(
                """
                INSERT INTO person (id, version, name, email, password_hash, created_at, updated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                List.of(
                        person.id().value(),
                        person.version(),
                        person.name(),
                        person.email().value(),
                        passwordHash,
                        now,
                        now));
        insertMemberships(person);
    }

    void updateMemberships(Person person, Instant now) {
        database.update(
                "UPDATE person SET version = ?, updated_at = ? WHERE id = ?",
                List.of(person.version(), now, person.id().value()));
        database.update(
                "DELETE FROM membership WHERE person = ?", List.of(person.id().value()));
        insertMemberships(person);
    }

    void setHash(PersonId person, String hash) {
        database.update(
                "UPDATE person SET password_hash = ? WHERE id = ? AND erased_at IS NULL",
                List.of(hash, person.value()));
    }

    /** Leaves an empty shell, whose id the record of what was done goes on to name. */
    void erase(PersonId person, Instant now) {
        database.update("DELETE FROM membership WHERE person = ?", List.of(person.value()));
        database.update(
                "UPDATE person SET version = version + 1, name = NULL, email = NULL, password_hash = NULL,"
                        + " updated_at = ?, erased_at = ? WHERE id = ?",
                List.of(now, now, person.value()));
    }

    /** When an account was opened and last changed. */
    Since since(PersonId person) {
        return database.one(
                        "SELECT created_at, updated_at FROM person WHERE id = ?",
                        List.of(person.value()),
                        row -> new Since(Rows.moment(row, "created_at"), Rows.moment(row, "updated_at")))
                .orElseThrow();
    }

    /** Replaces one hash by another, unless the password was changed meanwhile. */
    void replaceHash(PersonId person, String before, String after) {
        database.update(
                "UPDATE person SET password_hash = ? WHERE id = ? AND password_hash = ?",
                List.of(after, person.value(), before));
    }

    /** Takes hold of every administrator's membership, so that two people can't each take the other's away. */
    List<PersonId> lockAdministrators() {
        return database.query(
                "SELECT person FROM membership WHERE role = ? FOR UPDATE",
                List.of(Role.ADMINISTRATOR.wireName()),
                row -> new PersonId(Rows.id(row, "person")));
    }

    List<PersonId> administrators() {
        return database.query(
                "SELECT person FROM membership WHERE role = ?",
                List.of(Role.ADMINISTRATOR.wireName()),
                row -> new PersonId(Rows.id(row, "person")));
    }

    boolean hasRole(Collection<OrganisationId> organisation, Role role) {
        List<Object> parameters = new ArrayList<>(
                organisation.stream().<Object>map(OrganisationId::value).toList());
        parameters.add(role.wireName());
        return !database.query(
                        "SELECT 1 FROM membership WHERE organisation IN (" + Rows.marks(organisation.size())
                                + ") AND role = ? LIMIT 1 FOR UPDATE",
                        parameters,
                        row -> true)
                .isEmpty();
    }

    Set<OrganisationId> represented(Collection<OrganisationId> organisations) {
        return new HashSet<>(database.query(
                "SELECT DISTINCT organisation FROM membership WHERE organisation IN ("
                        + Rows.marks(organisations.size()) + ")",
                organisations.stream().map(OrganisationId::value).toList(),
                row -> new OrganisationId(Rows.id(row, "organisation"))));
    }

    private void insertMemberships(Person person) {
        database.updateAll(
                "INSERT INTO membership (person, organisation, role) VALUES (?, ?, ?)",
                person.memberships().stream()
                        .map(membership -> List.of(
                                person.id().value(),
                                membership.organisation().value(),
                                membership.role().wireName()))
                        .toList());
    }

    private List<Person> withMemberships(List<Person> people) {
        if (people.isEmpty()) {
            return people;
        }
        Map<PersonId, List<Membership>> memberships = new LinkedHashMap<>();
        people.forEach(person -> memberships.put(person.id(), new ArrayList<>()));
        memberships(memberships.keySet())
                .forEach(held -> memberships.get(held.person()).add(held.membership()));
        return people.stream()
                .map(person -> new Person(
                        person.id(), person.version(), person.name(), person.email(), memberships.get(person.id())))
                .toList();
    }

    private List<Held> memberships(Collection<PersonId> people) {
        return database.query(
                "SELECT person, organisation, role FROM membership WHERE person IN (" + Rows.marks(people.size()) + ")",
                people.stream().map(PersonId::value).toList(),
                row -> new Held(
                        new PersonId(Rows.id(row, "person")),
                        new Membership(new OrganisationId(Rows.id(row, "organisation")), role(row))));
    }

    static Role role(ResultSet row) throws SQLException {
        return Role.of(row.getString("role"))
                .orElseThrow(() -> new IllegalStateException("The database holds an unknown role"));
    }

    private static Credentials credentials(ResultSet row) throws SQLException {
        return new Credentials(new PersonId(Rows.id(row, "id")), row.getString("password_hash"));
    }

    private static Person bare(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(Rows.id(row, "id")),
                row.getLong("version"),
                row.getString("name"),
                new EmailAddress(row.getString("email")),
                List.of());
    }

    private record Held(PersonId person, Membership membership) {}
}
