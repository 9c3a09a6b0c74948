package org.compacthub.barrier;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;

/** The SQL of barriers, of whom they keep out and of their steps. */
@Singleton
class BarrierRows {
    private static final String SELECT = "SELECT b.id, b.version, b.direction, b.what, b.reported_by, b.asked_id,"
            + " b.consultation_id, b.reported_on, b.state FROM information_barrier b WHERE ";

    private final Database database;

    BarrierRows(Database database) {
        this.database = database;
    }

    Optional<Barrier> find(BarrierId id) {
        return whole(database.query(SELECT + "b.id = ?", List.of(id.value()), BarrierRows::barrier)).stream()
                .findFirst();
    }

    /** The same, where nobody else changes it until the transaction ends. */
    Optional<Barrier> findLocked(BarrierId id) {
        return whole(database.query(SELECT + "b.id = ? FOR UPDATE", List.of(id.value()), BarrierRows::barrier)).stream()
                .findFirst();
    }

    /**
     * Newest first, after that one.
     *
     * @param organisations only those that one of them reported or is asked to remove; all where it is empty
     */
    List<Barrier> list(
            Set<BarrierState> states, Collection<OrganisationId> organisations, Optional<UUID> before, int size) {
        List<String> conditions = new ArrayList<>(List.of("TRUE"));
        List<Object> parameters = new ArrayList<>();
        if (!states.isEmpty()) {
            conditions.add("b.state IN (" + Rows.marks(states.size()) + ")");
            states.forEach(state -> parameters.add(WireNames.of(state)));
        }
        if (!organisations.isEmpty()) {
            String marks = Rows.marks(organisations.size());
            conditions.add("(b.reported_by IN (" + marks + ") OR b.asked_id IN (" + marks + "))");
            organisations.forEach(each -> parameters.add(each.value()));
            organisations.forEach(each -> parameters.add(each.value()));
        }
        before.ifPresent(id -> {
            conditions.add("b.id < ?");
            parameters.add(id);
        });
        return whole(database.query(
                SELECT + String.join(" AND ", conditions) + " ORDER BY b.id DESC LIMIT " + size,
                parameters,
                BarrierRows::barrier));
    }

    void insert(Barrier added) {
        Barrier.Report report = added.report();
        database.update(
                "INSERT INTO information_barrier (id, version, direction, what, reported_by, asked_id, consultation_id,"
                        + " reported_on, state) VALUES (" + Rows.marks(9) + ")",
                Arrays.asList(
                        added.id().value(),
                        added.version(),
                        WireNames.of(report.direction()),
                        report.what(),
                        added.reportedBy().value(),
                        report.asked().value(),
                        Optional.ofNullable(report.consultation())
                                .map(ConsultationId::value)
                                .orElse(null),
                        added.reportedOn(),
                        WireNames.of(added.state())));
        database.updateAll(
                "INSERT INTO information_barrier_audience (barrier_id, position, term) VALUES (?, ?, ?)",
                IntStream.range(0, report.keepsOut().size())
                        .mapToObj(position -> List.of(
                                added.id().value(), position, report.keepsOut().get(position)))
                        .toList());
    }

    /** Writes its state and the last of its steps; those before it stay as they are. */
    void addStep(Barrier changed) {
        database.update(
                "UPDATE information_barrier SET version = ?, state = ? WHERE id = ?",
                List.of(
                        changed.version(),
                        WireNames.of(changed.state()),
                        changed.id().value()));
        BarrierStep step = changed.steps().getLast();
        database.update(
                "INSERT INTO information_barrier_step (barrier_id, position, state, words, due_on, said_by, said_on)"
                        + " VALUES (" + Rows.marks(7) + ")",
                Arrays.asList(
                        changed.id().value(),
                        changed.steps().size() - 1,
                        WireNames.of(step.state()),
                        step.words(),
                        step.dueOn(),
                        step.by().value(),
                        step.on()));
    }

    private List<Barrier> whole(List<Barrier> found) {
        if (found.isEmpty()) {
            return found;
        }
        List<UUID> ids = found.stream().map(barrier -> barrier.id().value()).toList();
        String which = " WHERE barrier_id IN (" + Rows.marks(ids.size()) + ") ORDER BY barrier_id, position";
        Map<UUID, List<String>> keptOut = new HashMap<>();
        database.query(
                "SELECT barrier_id, term FROM information_barrier_audience" + which,
                ids,
                row -> keptOut.computeIfAbsent(Rows.id(row, "barrier_id"), unused -> new ArrayList<>())
                        .add(row.getString("term")));
        Map<UUID, List<BarrierStep>> steps = new HashMap<>();
        database.query(
                "SELECT barrier_id, state, words, due_on, said_by, said_on FROM information_barrier_step" + which,
                ids,
                row -> steps.computeIfAbsent(Rows.id(row, "barrier_id"), unused -> new ArrayList<>())
                        .add(step(row)));
        return found.stream()
                .map(barrier -> {
                    UUID id = barrier.id().value();
                    Barrier.Report report = barrier.report();
                    return barrier.with(
                            new Barrier.Report(
                                    report.direction(),
                                    report.what(),
                                    keptOut.getOrDefault(id, List.of()),
                                    report.asked(),
                                    report.consultation()),
                            steps.getOrDefault(id, List.of()));
                })
                .toList();
    }

    private static BarrierStep step(ResultSet row) throws SQLException {
        return new BarrierStep(
                WireNames.constant(BarrierState.class, row.getString("state")),
                row.getString("words"),
                Rows.dayOrNull(row, "due_on"),
                new OrganisationId(Rows.id(row, "said_by")),
                row.getObject("said_on", LocalDate.class));
    }

    private static Barrier barrier(ResultSet row) throws SQLException {
        UUID consultation = Rows.idOrNull(row, "consultation_id");
        return new Barrier(
                new BarrierId(Rows.id(row, "id")),
                row.getLong("version"),
                new Barrier.Report(
                        WireNames.constant(Barrier.Direction.class, row.getString("direction")),
                        row.getString("what"),
                        List.of(),
                        new OrganisationId(Rows.id(row, "asked_id")),
                        consultation == null ? null : new ConsultationId(consultation)),
                new OrganisationId(Rows.id(row, "reported_by")),
                row.getObject("reported_on", LocalDate.class),
                WireNames.constant(BarrierState.class, row.getString("state")),
                List.of());
    }
}
