package org.compacthub.circulation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.audience.AudienceId;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/** The SQL of the circulation log. An id is later than those made before, so it gives the order. */
@Singleton
class CirculationRows {
    private static final String SELECT = "SELECT n.id, n.consultation_id, n.notice, n.topics, n.information_only,"
            + " n.action_from, n.short_notice, n.route, n.through_id, n.audience_id, n.audience_name, n.words,"
            + " n.recorded_by, n.sent_on, n.recipients, n.left_out FROM circulation n";
    /** Binds the day and the person. */
    private static final String KNOWN = "(c.release_on IS NULL OR c.release_on <= ? OR EXISTS (SELECT 1 FROM"
            + " consultation_viewer v WHERE v.consultation_id = c.id AND v.person_id = ?))";

    private static final String REACH = "id, version, organisations, people, reported_on, cost, reported_by";

    private static final int PIECE = 500;

    private final Database database;

    CirculationRows(Database database) {
        this.database = database;
    }

    Optional<Circulation> find(UUID id) {
        return whole(database.query(SELECT + " WHERE n.id = ?", List.of(id), CirculationRows::circulation)).stream()
                .findFirst();
    }

    /** Newest first. */
    List<Circulation> of(ConsultationId consultation, Optional<UUID> before, int size) {
        List<Object> parameters = new ArrayList<>(List.of(consultation.value()));
        before.ifPresent(parameters::add);
        return whole(database.query(
                SELECT + " WHERE n.consultation_id = ?" + (before.isPresent() ? " AND n.id < ?" : "")
                        + " ORDER BY n.id DESC LIMIT " + size,
                parameters,
                CirculationRows::circulation));
    }

    /** What was sent to or through an organisation, newest first, without what this person may not know of for now. */
    List<Circulation> to(
            Collection<OrganisationId> organisation,
            Optional<UUID> person,
            Optional<UUID> before,
            int size,
            LocalDate today) {
        List<Object> parameters = new ArrayList<>();
        organisation.forEach(each -> parameters.add(each.value()));
        organisation.forEach(each -> parameters.add(each.value()));
        parameters.addAll(List.of(today, person.map(UUID::toString).orElse("")));
        before.ifPresent(parameters::add);
        return whole(database.query(
                SELECT + " LEFT JOIN consultation c ON c.id = n.consultation_id WHERE (n.id IN (SELECT r.circulation_id"
                        + " FROM circulation_recipient r WHERE r.organisation_id IN ("
                        + Rows.marks(organisation.size()) + ")) OR n.through_id IN (" + Rows.marks(organisation.size())
                        + ")) AND " + KNOWN
                        + (before.isPresent() ? " AND n.id < ?" : "") + " ORDER BY n.id DESC LIMIT " + size,
                parameters,
                CirculationRows::circulation));
    }

    /** What was recorded for an organisation, newest first, without what this person may not know of for now. */
    List<Circulation> by(
            Collection<OrganisationId> organisation,
            Optional<UUID> person,
            Optional<UUID> before,
            int size,
            LocalDate today) {
        List<Object> parameters = new ArrayList<>();
        organisation.forEach(each -> parameters.add(each.value()));
        parameters.addAll(List.of(today, person.map(UUID::toString).orElse("")));
        before.ifPresent(parameters::add);
        return whole(database.query(
                SELECT + " LEFT JOIN consultation c ON c.id = n.consultation_id WHERE n.recorded_by IN ("
                        + Rows.marks(organisation.size()) + ") AND " + KNOWN
                        + (before.isPresent() ? " AND n.id < ?" : "") + " ORDER BY n.id DESC LIMIT " + size,
                parameters,
                CirculationRows::circulation));
    }

    /**
     * Notices that only informed, newest first.
     *
     * @param by the ids of who sent them; empty for everybody
     */
    List<Circulation> informing(Collection<OrganisationId> by, Optional<UUID> before, int size) {
        List<Object> parameters = new ArrayList<>();
        by.forEach(each -> parameters.add(each.value()));
        before.ifPresent(parameters::add);
        return database.query(
                SELECT + " WHERE n.information_only = TRUE"
                        + (by.isEmpty() ? "" : " AND n.recorded_by IN (" + Rows.marks(by.size()) + ")")
                        + (before.isPresent() ? " AND n.id < ?" : "") + " ORDER BY n.id DESC LIMIT " + size,
                parameters,
                CirculationRows::circulation);
    }

    List<Circulation.Use> uses(ConsultationId consultation) {
        return database
                .query(
                        "SELECT route, COUNT(*) AS sends, SUM(recipients) AS recipients FROM circulation WHERE"
                                + " consultation_id = ? GROUP BY route",
                        List.of(consultation.value()),
                        row -> new Circulation.Use(
                                WireNames.constant(Route.class, row.getString("route")),
                                row.getInt("sends"),
                                row.getInt("recipients")))
                .stream()
                .sorted(Comparator.comparing(Circulation.Use::route))
                .toList();
    }

    Map<ConsultationId, String> titles(Collection<ConsultationId> consultations) {
        Map<ConsultationId, String> titles = new HashMap<>();
        if (!consultations.isEmpty()) {
            database.query(
                    "SELECT id, title FROM consultation WHERE id IN (" + Rows.marks(consultations.size()) + ")",
                    consultations.stream().map(ConsultationId::value).toList(),
                    row -> titles.put(new ConsultationId(Rows.id(row, "id")), row.getString("title")));
        }
        return titles;
    }

    void insert(
            Circulation added, Collection<OrganisationId> recipients, Collection<OrganisationId> leftOut, Instant now) {
        Notice notice = added.notice();
        database.update(
                "INSERT INTO circulation (id, consultation_id, notice, topics, information_only, action_from,"
                        + " short_notice, route, through_id, audience_id, audience_name, words, recorded_by, sent_on,"
                        + " recipients, left_out, recorded_at) VALUES (" + Rows.marks(17) + ")",
                Arrays.asList(
                        added.id(),
                        added.consultation() == null
                                ? null
                                : added.consultation().value(),
                        notice == null ? null : notice.title(),
                        notice == null ? "" : String.join(" ", notice.topics()),
                        notice != null && notice.informationOnly(),
                        notice == null ? null : notice.actionFrom(),
                        notice == null ? null : notice.shortNotice(),
                        WireNames.of(added.route()),
                        added.through() == null ? null : added.through().value(),
                        added.audience() == null ? null : added.audience().id().value(),
                        added.audience() == null ? null : added.audience().name(),
                        added.words(),
                        added.by().value(),
                        added.sentOn(),
                        added.recipients(),
                        added.leftOut(),
                        now));
        insert("circulation_recipient", added, recipients);
        insert("circulation_left_out", added, leftOut);
    }

    private void insert(String table, Circulation added, Collection<OrganisationId> organisations) {
        List<OrganisationId> all = organisations.stream()
                .sorted(Comparator.comparing(
                        organisation -> organisation.value().toString()))
                .toList();
        for (int from = 0; from < all.size(); from += PIECE) {
            List<OrganisationId> piece = all.subList(from, Math.min(all.size(), from + PIECE));
            List<Object> parameters = new ArrayList<>();
            piece.forEach(organisation -> parameters.addAll(List.of(organisation.value(), added.id())));
            database.update(
                    "INSERT INTO " + table + " (organisation_id, circulation_id) VALUES "
                            + String.join(", ", Collections.nCopies(piece.size(), "(?, ?)")),
                    parameters);
        }
    }

    /** Whom it was meant for, in the order of their ids, those left out among them. */
    List<Recipient> recipients(UUID circulation, Optional<UUID> after, int size) {
        String from = " WHERE r.circulation_id = ?" + (after.isPresent() ? " AND r.organisation_id > ?" : "")
                + " ORDER BY r.organisation_id LIMIT " + size;
        List<Object> parameters = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            parameters.add(circulation);
            after.ifPresent(parameters::add);
        }
        return database.query(
                "(SELECT r.organisation_id, FALSE AS opted_out FROM circulation_recipient r" + from + ") UNION ALL"
                        + " (SELECT r.organisation_id, TRUE AS opted_out FROM circulation_left_out r" + from + ")"
                        + " ORDER BY organisation_id LIMIT " + size,
                parameters,
                row -> new Recipient(new OrganisationId(Rows.id(row, "organisation_id")), row.getBoolean("opted_out")));
    }

    void report(UUID circulation, Circulation.Report report) {
        database.update(
                "INSERT INTO circulation_reach (id, circulation_id, organisations, people, reported_on, cost,"
                        + " reported_by) VALUES (" + Rows.marks(7) + ")",
                Arrays.asList(
                        report.id(),
                        circulation,
                        report.organisations(),
                        report.people(),
                        report.on(),
                        report.cost(),
                        report.by().value()));
    }

    /** The circulation's reports as they stay until the transaction under way ends. */
    List<Circulation.Report> reportsHeld(UUID circulation) {
        return database.query(
                "SELECT " + REACH + " FROM circulation_reach WHERE circulation_id = ? FOR UPDATE",
                List.of(circulation),
                CirculationRows::report);
    }

    void change(Circulation.Report report) {
        database.update(
                "UPDATE circulation_reach SET organisations = ?, people = ?, reported_on = ?, cost = ?, version = ?"
                        + " WHERE id = ?",
                Arrays.asList(
                        report.organisations(),
                        report.people(),
                        report.on(),
                        report.cost(),
                        report.version(),
                        report.id()));
    }

    void remove(Circulation.Report report) {
        database.update("DELETE FROM circulation_reach WHERE id = ?", List.of(report.id()));
    }

    private List<Circulation> whole(List<Circulation> found) {
        if (found.isEmpty()) {
            return found;
        }
        Map<UUID, List<Circulation.Report>> reports = new HashMap<>();
        database.query(
                "SELECT circulation_id, " + REACH + " FROM circulation_reach WHERE circulation_id IN ("
                        + Rows.marks(found.size()) + ") ORDER BY id",
                found.stream().map(Circulation::id).toList(),
                row -> reports.computeIfAbsent(Rows.id(row, "circulation_id"), unused -> new ArrayList<>())
                        .add(report(row)));
        return found.stream()
                .map(one -> one.with(reports.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static Circulation.Report report(ResultSet row) throws SQLException {
        return new Circulation.Report(
                Rows.id(row, "id"),
                row.getLong("version"),
                row.getObject("organisations", Integer.class),
                row.getObject("people", Integer.class),
                row.getObject("reported_on", LocalDate.class),
                row.getString("cost"),
                new OrganisationId(Rows.id(row, "reported_by")));
    }

    private static Circulation circulation(ResultSet row) throws SQLException {
        UUID consultation = Rows.idOrNull(row, "consultation_id");
        UUID audience = Rows.idOrNull(row, "audience_id");
        return new Circulation(
                Rows.id(row, "id"),
                consultation == null ? null : new ConsultationId(consultation),
                notice(row),
                WireNames.constant(Route.class, row.getString("route")),
                organisation(Rows.idOrNull(row, "through_id")),
                audience == null ? null : new Circulation.To(new AudienceId(audience), row.getString("audience_name")),
                row.getString("words"),
                new OrganisationId(Rows.id(row, "recorded_by")),
                row.getObject("sent_on", LocalDate.class),
                row.getInt("recipients"),
                row.getInt("left_out"),
                List.of());
    }

    private static @Nullable Notice notice(ResultSet row) throws SQLException {
        String title = row.getString("notice");
        String topics = row.getString("topics");
        return title == null
                ? null
                : new Notice(
                        title,
                        Rows.terms(topics),
                        row.getBoolean("information_only"),
                        row.getObject("action_from", LocalDate.class),
                        row.getString("short_notice"));
    }

    private static @Nullable OrganisationId organisation(@Nullable UUID id) {
        return id == null ? null : new OrganisationId(id);
    }
}
