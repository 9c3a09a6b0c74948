package org.compacthub.consultation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;

/**
 * Consultations in the database. The document holds what the draft says; the columns and the tables of terms, partners and viewers are an index written from it; what
 * happened since is kept in rows of its own, which are only added to.
 */
@Singleton
class StoredConsultations implements Consultations {
    private static final List<String> COLUMNS = List.of(
            "version",
            "lead_id",
            "author_id",
            "status",
            "title",
            "summary",
            "participation",
            "opens_on",
            "opens_firm",
            "closes_on",
            "closes_firm",
            "starts_on",
            "decision_on",
            "feedback_due_on",
            "opens_order",
            "closes_order",
            "held_elsewhere",
            "topics",
            "audiences",
            "areas",
            "release_on",
            "announced_on",
            "published_on",
            "withdrawn_on",
            "withdrawn_because",
            "source",
            "document",
            "created_at",
            "updated_at");
    private static final String INSERT = "INSERT INTO consultation (" + String.join(", ", COLUMNS) + ", id) VALUES ("
            + Rows.marks(COLUMNS.size() + 1) + ")";
    private static final String UPDATE =
            "UPDATE consultation SET " + String.join(" = ?, ", COLUMNS) + " = ? WHERE id = ? AND version = ?";
    private static final String SELECT =
            "SELECT id, version, lead_id, author_id, status, announced_on, published_on, withdrawn_on,"
                    + " withdrawn_because, source, document, created_at, updated_at FROM consultation WHERE ";

    private final Database database;
    private final DraftDocument document;
    private final StoredHistory history;
    private final LeadNames leadNames;
    private final CalendarEdition edition;

    StoredConsultations(
            Database database,
            DraftDocument document,
            StoredHistory history,
            LeadNames leadNames,
            CalendarEdition edition) {
        this.database = database;
        this.document = document;
        this.history = history;
        this.leadNames = leadNames;
        this.edition = edition;
    }

    @Override
    public Optional<Consultation> find(ConsultationId id) {
        return database.one(SELECT + "id = ?", List.of(id.value()), this::consultation);
    }

    @Override
    public List<Consultation> all(Collection<ConsultationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.query(
                        SELECT + "id IN (" + Rows.marks(ids.size()) + ")",
                        ids.stream().map(ConsultationId::value).toList(),
                        this::consultation);
    }

    @Override
    public Optional<Consultation> findBySource(String source) {
        return database.one(SELECT + "source = ?", List.of(source), this::consultation);
    }

    @Override
    public void add(Consultation consultation) {
        keep(List.of(consultation), List.of());
    }

    @Override
    public void save(Consultation consultation) {
        keep(List.of(), List.of(consultation));
    }

    @Override
    public void keep(List<Consultation> added, List<Consultation> changed) {
        added.forEach(this::insert);
        changed.forEach(this::update);
        if (!added.isEmpty() || !changed.isEmpty()) {
            edition.raise();
        }
    }

    private void insert(Consultation consultation) {
        List<Object> values = columns(consultation);
        values.add(consultation.id().value());
        database.update(INSERT, values);
        leadNames.keep(consultation.id());
        index(consultation);
        history.keep(consultation.id(), History.NONE, consultation.history());
    }

    /** As it is now, and not as it was when this transaction began to read. */
    private long currentVersion(ConsultationId id) {
        return database.one(
                        "SELECT version FROM consultation WHERE id = ? FOR UPDATE",
                        List.of(id.value()),
                        row -> row.getLong("version"))
                .orElseThrow();
    }

    private void update(Consultation consultation) {
        Consultation before = find(consultation.id()).orElseThrow(() -> DomainProblem.notFound("consultation"));
        List<Object> values = columns(consultation);
        values.add(consultation.id().value());
        values.add(consultation.version() - 1);
        if (database.update(UPDATE, values) == 0) {
            throw DomainProblem.stale(currentVersion(consultation.id()));
        }
        if (!before.lead().equals(consultation.lead())) {
            leadNames.keep(consultation.id());
        }
        for (String table : List.of("consultation_term", "consultation_partner", "consultation_viewer")) {
            database.update(
                    "DELETE FROM " + table + " WHERE consultation_id = ?",
                    List.of(consultation.id().value()));
        }
        index(consultation);
        history.keep(consultation.id(), before.history(), consultation.history());
    }

    private List<Object> columns(Consultation consultation) {
        Draft draft = consultation.draft();
        Timetable dates = draft.timetable();
        return new ArrayList<>(Arrays.asList(
                consultation.version(),
                consultation.lead().value(),
                consultation.author() == null ? null : consultation.author().value(),
                consultation.recorded().wireName(),
                draft.proposal().title(),
                draft.proposal().summary(),
                draft.takingPart().participation() == null
                        ? null
                        : WireNames.of(draft.takingPart().participation()),
                dates.opensOn(),
                dates.opensFirm(),
                dates.closesOn(),
                dates.closesFirm(),
                dates.startsOn(),
                dates.decisionOn(),
                dates.feedbackDueOn(),
                CalendarOrder.opens(dates),
                CalendarOrder.closes(dates),
                draft.takingPart().heldElsewhere(),
                String.join(" ", draft.reach().topics()),
                String.join(" ", draft.reach().audiences()),
                String.join(" ", draft.reach().areas()),
                draft.embargo() == null ? null : draft.embargo().releaseOn(),
                consultation.history().announcedOn(),
                consultation.history().publishedOn(),
                consultation.history().withdrawal() == null
                        ? null
                        : consultation.history().withdrawal().on(),
                consultation.history().withdrawal() == null
                        ? null
                        : consultation.history().withdrawal().reason(),
                consultation.source(),
                document.write(draft),
                consultation.createdAt(),
                consultation.updatedAt()));
    }

    private void index(Consultation consultation) {
        Draft draft = consultation.draft();
        List<List<Object>> terms = new ArrayList<>();
        addTerms(terms, "topic", draft.reach().topics(), consultation);
        addTerms(terms, "audience", draft.reach().audiences(), consultation);
        addTerms(terms, "area", draft.reach().areas(), consultation);
        database.updateAll(
                "INSERT INTO consultation_term (kind, term, opens_order, closes_order, consultation_id)"
                        + " VALUES (?, ?, ?, ?, ?)",
                terms);
        database.updateAll(
                "INSERT INTO consultation_partner (organisation_id, consultation_id) VALUES (?, ?)",
                draft.reach().partners().stream()
                        .map(partner ->
                                List.of(partner.value(), consultation.id().value()))
                        .toList());
        if (draft.embargo() != null) {
            database.updateAll(
                    "INSERT INTO consultation_viewer (person_id, consultation_id) VALUES (?, ?)",
                    draft.embargo().people().stream()
                            .map(person ->
                                    List.of(person.value(), consultation.id().value()))
                            .toList());
        }
    }

    private static void addTerms(List<List<Object>> rows, String kind, List<String> terms, Consultation consultation) {
        for (String term : terms) {
            rows.add(List.of(
                    kind,
                    term,
                    CalendarOrder.opens(consultation.draft().timetable()),
                    CalendarOrder.closes(consultation.draft().timetable()),
                    consultation.id().value()));
        }
    }

    private Consultation consultation(ResultSet row) throws SQLException {
        ConsultationId id = new ConsultationId(Rows.id(row, "id"));
        var author = Rows.idOrNull(row, "author_id");
        var withdrawnOn = Rows.dayOrNull(row, "withdrawn_on");
        return new Consultation(
                id,
                row.getLong("version"),
                new OrganisationId(Rows.id(row, "lead_id")),
                author == null ? null : new PersonId(author),
                ConsultationStatus.of(row.getString("status")),
                document.read(row.getString("document")),
                history.of(
                        id,
                        Rows.dayOrNull(row, "announced_on"),
                        Rows.dayOrNull(row, "published_on"),
                        withdrawnOn == null
                                ? null
                                : new History.Withdrawal(withdrawnOn, row.getString("withdrawn_because"))),
                row.getString("source"),
                Rows.moment(row, "created_at"),
                Rows.moment(row, "updated_at"));
    }
}
