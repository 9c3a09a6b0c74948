package org.compacthub.upkeep;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.CompactState;
import org.compacthub.organisation.Sector;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;

/** The SQL of the table compact_sign_up. */
@Singleton
class SignUpRows {
    private final Database database;

    SignUpRows(Database database) {
        this.database = database;
    }

    /** An organisation that has signed. */
    record Signatory(OrganisationId organisation, String name, Sector sector, String jobTitle, LocalDate signedOn) {}

    Optional<SignUp> latest(OrganisationId organisation) {
        return Optional.ofNullable(latest(List.of(organisation)).get(organisation));
    }

    /** Of each that ever signed up. */
    Map<OrganisationId, SignUp> latest(Collection<OrganisationId> organisations) {
        return database
                .query(
                        "SELECT s.id, s.organisation_id, s.state, s.job_title, s.signed_on, s.came_from, s.applied_at,"
                                + " s.settled_at, s.reason FROM compact_sign_up s WHERE s.organisation_id IN ("
                                + Rows.marks(organisations.size()) + ") ORDER BY s.id",
                        organisations.stream().map(OrganisationId::value).toList(),
                        SignUpRows::signUp)
                .stream()
                .collect(Collectors.toMap(SignUp::organisation, Function.identity(), (earlier, later) -> later));
    }

    void insert(SignUp signUp) {
        database.update(
                "INSERT INTO compact_sign_up (id, organisation_id, state, job_title, signed_on, came_from, applied_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                List.of(
                        signUp.id(),
                        signUp.organisation().value(),
                        WireNames.of(signUp.state()),
                        signUp.jobTitle(),
                        signUp.signedOn(),
                        WireNames.of(signUp.cameFrom()),
                        signUp.appliedAt()));
    }

    void settle(SignUp signUp) {
        database.update(
                "UPDATE compact_sign_up SET state = ?, settled_at = ?, reason = ? WHERE id = ?",
                java.util.Arrays.asList(
                        WireNames.of(signUp.state()),
                        signUp.settledAt().orElse(null),
                        signUp.reason().orElse(null),
                        signUp.id()));
    }

    /** Who has signed, by name, behind that organisation. */
    List<Signatory> signatories(Optional<OrganisationId> after, int size) {
        List<Object> parameters = new ArrayList<>();
        String from = "";
        String behind = "";
        if (after.isPresent()) {
            from = " JOIN organisation l ON l.id = ?";
            behind = " AND o.name >= l.name AND (o.name > l.name OR o.id > l.id)";
            parameters.add(after.get().value());
        }
        return database.query(
                "SELECT o.id, o.name, o.sector, s.job_title, s.signed_on FROM organisation o JOIN compact_sign_up s"
                        + " ON s.organisation_id = o.id AND s.state = 'signed'" + from
                        + " WHERE o.merged_into IS NULL AND o.compact_state = 'signed'" + behind
                        + " ORDER BY o.name, o.id LIMIT " + size,
                parameters,
                row -> new Signatory(
                        new OrganisationId(Rows.id(row, "id")),
                        row.getString("name"),
                        Sector.of(row.getString("sector")),
                        row.getString("job_title"),
                        row.getObject("signed_on", LocalDate.class)));
    }

    private static SignUp signUp(ResultSet row) throws SQLException {
        return new SignUp(
                Rows.id(row, "id"),
                new OrganisationId(Rows.id(row, "organisation_id")),
                WireNames.constant(SignUp.State.class, row.getString("state")),
                row.getString("job_title"),
                row.getObject("signed_on", LocalDate.class),
                WireNames.constant(CompactState.class, row.getString("came_from")),
                Rows.moment(row, "applied_at"),
                Optional.ofNullable(Rows.momentOrNull(row, "settled_at")),
                Optional.ofNullable(row.getString("reason")));
    }
}
