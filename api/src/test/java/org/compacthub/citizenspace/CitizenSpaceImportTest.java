package org.compacthub.citizenspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.compacthub.citizenspace.SampleActivity.with;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.Change;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.consultation.Arrivals;
import org.compacthub.consultation.Calendar;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationStatus;
import org.compacthub.consultation.Consultations;
import org.compacthub.consultation.DateField;
import org.compacthub.consultation.History.DateChange;
import org.compacthub.consultation.PlainDraft;
import org.compacthub.consultation.Reception;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.ProblemCode;
import org.compacthub.store.Database;
import org.compacthub.time.London;
import org.compacthub.vocabulary.Term;
import org.compacthub.vocabulary.TermKind;
import org.compacthub.vocabulary.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@MicronautTest(transactional = false)
class CitizenSpaceImportTest {
    @Inject
    private CitizenSpaceImport citizenSpace;

    @Inject
    private Arrivals arrivals;

    @Inject
    private Consultations consultations;

    @Inject
    private Calendar calendar;

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private AuditTrail trail;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private InstantSource clock;

    private Caller officer;
    private OrganisationId lead;
    private LocalDate today;
    private String id;
    private Map<String, Object> activity;

    @BeforeEach
    void meet() {
        officer = somebody(Role.OFFICER);
        lead = officer.organisation().orElseThrow();
        today = London.today(clock);
        id = "trams-" + ids.next();
        activity = SampleActivity.open(id, today.minusDays(10), today.plusDays(30));
    }

    @Test
    void a_row_becomes_a_published_entry_of_the_lead_with_its_findings() {
        ImportedRow row = run(activity).getFirst();
        assertThat(row.reception()).isInstanceOf(Reception.Added.class);
        assertThat(row.notMet()).isPositive();
        Consultation entry = entry();
        assertThat(entry.lead()).isEqualTo(lead);
        assertThat(entry.author()).isEqualTo(officer.person().orElseThrow());
        assertThat(entry.isPublished()).isTrue();
        assertThat(entry.statusOn(today)).isEqualTo(ConsultationStatus.OPEN);
        assertThat(entry.draft().proposal().title()).isEqualTo("Trams to the quays");
        assertThat(lines(entry))
                .singleElement()
                .satisfies(line -> assertThat(line.action()).isEqualTo("importConsultations"))
                .satisfies(line -> assertThat(line.by()).isEqualTo(officer.actor()))
                .satisfies(line -> assertThat(line.fields())
                        .anyMatch(field -> field.field().equals("title")));
    }

    @Test
    void new_terms_stand_behind_the_deployments_own() {
        String name = "Quays " + id;
        run(with(activity, "interests", List.of(SampleActivity.named(name))));
        List<Term> topics = vocabulary.terms(TermKind.TOPIC);
        Term made = topics.stream()
                .filter(term -> term.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(made.id()).isEqualTo("quays-" + id);
        assertThat(topics.indexOf(made))
                .isGreaterThan(topics.indexOf(
                        new Term(TermKind.TOPIC, "voluntary-sector", "Voluntary sector support and funding", false)));
        assertThat(entry().draft().reach().topics()).containsExactly(made.id());
    }

    @Test
    void the_same_list_again_changes_nothing_at_all() {
        run(activity);
        Consultation before = entry();
        long edition = calendar.edition();
        ImportedRow again = run(activity).getFirst();
        assertThat(again.reception()).isInstanceOf(Reception.Unchanged.class);
        assertThat(again.notMet()).isPositive();
        assertThat(entry()).isEqualTo(before);
        assertThat(calendar.edition()).isEqualTo(edition);
        assertThat(lines(before)).hasSize(1);
    }

    @Test
    void a_moved_date_keeps_the_old_one_with_the_reason() {
        run(activity);
        LocalDate later = today.plusDays(44);
        assertThat(run(with(activity, "enddate", SampleActivity.written(later)))
                        .getFirst()
                        .reception())
                .isInstanceOf(Reception.Changed.class);
        Consultation moved = entry();
        assertThat(moved.version()).isEqualTo(1);
        assertThat(moved.draft().timetable().closesOn()).isEqualTo(later);
        assertThat(moved.history().dateChanges())
                .containsExactly(new DateChange(
                        today,
                        DateField.CLOSES_ON,
                        today.plusDays(30),
                        true,
                        later,
                        true,
                        "Changed on the site that holds it"));
        assertThat(lines(moved)).hasSize(2);
    }

    @Test
    void what_people_here_wrote_into_the_entry_stays() {
        run(activity);
        Consultation here = entry();
        Caller partner = somebody(Role.MEMBER);
        Consultation enriched =
                PlainDraft.sharedWith(here, partner.organisation().orElseThrow(), today, clock.instant());
        database.write(() -> {
            consultations.save(enriched);
            return null;
        });
        assertThat(run(activity).getFirst().reception()).isInstanceOf(Reception.Unchanged.class);
        run(with(activity, "title", "Trams beyond the quays"));
        assertThat(entry().draft().proposal().title()).isEqualTo("Trams beyond the quays");
        assertThat(entry().draft().reach().partners())
                .containsExactly(partner.organisation().orElseThrow());
        assertThat(entry().version()).isEqualTo(2);
    }

    @Test
    void one_that_was_withdrawn_here_stays_withdrawn_and_says_so() {
        run(activity);
        Consultation withdrawn = entry().withdraw("It was held in error.", today, clock.instant());
        database.write(() -> {
            consultations.save(withdrawn);
            return null;
        });
        ImportedRow row = run(with(activity, "title", "Trams again")).getFirst();
        assertThat(row.reception()).isInstanceOf(Reception.Unchanged.class);
        assertThat(row.notes()).contains("It is withdrawn here and stays as it is.");
        assertThat(entry()).isEqualTo(withdrawn);
    }

    @Test
    void refused_rows_do_not_keep_the_others_out() {
        List<ImportedRow> rows = run(
                "no activity", with(activity, "status", "archived"), SampleActivity.with(activity, "id", id + "-b"));
        assertThat(rows)
                .extracting(row -> row.reception().getClass().getSimpleName())
                .containsExactly("Refused", "Refused", "Added");
    }

    @Test
    void an_id_given_twice_is_refused_the_second_time() {
        List<ImportedRow> rows = run(activity, with(activity, "title", "Trams once more"));
        assertThat(rows.getFirst().reception()).isInstanceOf(Reception.Added.class);
        assertThat(rows.getLast().reception())
                .isEqualTo(new Reception.Refused("id is that of row 1 already. Give each activity once."));
        assertThat(entry().draft().proposal().title()).isEqualTo("Trams to the quays");
    }

    @Test
    void an_activity_of_another_organisation_is_refused() {
        run(activity);
        Caller other = somebody(Role.OFFICER);
        ImportedRow row = citizenSpace
                .run(
                        List.of(with(activity, "title", "Ours now")),
                        other.organisation().orElseThrow(),
                        other)
                .getFirst();
        assertThat(row.reception()).isInstanceOf(Reception.Refused.class);
        assertThat(entry().lead()).isEqualTo(lead);
    }

    @Test
    void a_preview_says_the_same_and_writes_nothing() {
        String name = "Previewed " + id;
        Map<String, Object> previewed = with(activity, "interests", List.of(SampleActivity.named(name)));
        long edition = calendar.edition();
        List<ImportedRow> preview = citizenSpace.preview(List.of(previewed), lead, officer);
        assertThat(preview.getFirst().reception()).isInstanceOf(Reception.Added.class);
        assertThat(found()).isEmpty();
        assertThat(calendar.edition()).isEqualTo(edition);
        assertThat(vocabulary.terms(TermKind.TOPIC))
                .noneMatch(term -> term.name().equals(name));
        List<ImportedRow> real = run(previewed);
        assertThat(real.getFirst().notMet()).isEqualTo(preview.getFirst().notMet());
        assertThat(real.getFirst().notes()).isEqualTo(preview.getFirst().notes());
    }

    @Test
    void a_fault_after_the_last_row_leaves_nothing_behind() {
        String name = "Unwritten " + id;
        Map<String, Object> unwritten = with(activity, "interests", List.of(SampleActivity.named(name)));
        long edition = calendar.edition();
        assertThatThrownBy(() -> database.write(() -> {
                    run(unwritten);
                    throw new IllegalStateException("The power went");
                }))
                .hasMessage("The power went");
        assertThat(found()).isEmpty();
        assertThat(calendar.edition()).isEqualTo(edition);
        assertThat(vocabulary.terms(TermKind.TOPIC))
                .noneMatch(term -> term.name().equals(name));
    }

    @Test
    void a_fault_in_the_middle_leaves_nothing_behind() {
        Reception.Added first = (Reception.Added) citizenSpace
                .preview(List.of(activity), lead, officer)
                .getFirst()
                .reception();
        Reception.Added second = (Reception.Added) citizenSpace
                .preview(List.of(activity), lead, officer)
                .getFirst()
                .reception();
        long edition = calendar.edition();
        // Two for one source: the second can't be written once the first is.
        assertThatThrownBy(() -> arrivals.keep(List.of(first, second), officer))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ProblemCode.CONFLICT));
        assertThat(found()).isEmpty();
        assertThat(calendar.edition()).isEqualTo(edition);
        assertThat(lines(first.consultation())).isEmpty();
    }

    @Test
    void an_entry_that_somebody_changes_meanwhile_is_not_overwritten() {
        run(activity);
        Reception stale = citizenSpace
                .preview(List.of(with(activity, "title", "Old news")), lead, officer)
                .getFirst()
                .reception();
        run(with(activity, "title", "News"));
        assertThatThrownBy(() -> arrivals.keep(List.of(stale), officer))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ProblemCode.CONFLICT));
        assertThat(entry().draft().proposal().title()).isEqualTo("News");
    }

    @Test
    void two_who_bring_in_the_same_list_at_once_bring_it_in_once() throws Exception {
        List<Callable<List<ImportedRow>>> both = List.of(() -> run(activity), () -> run(activity));
        int refused = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<ImportedRow>> each : threads.invokeAll(both)) {
                if (each.state() == Future.State.FAILED) {
                    refused++;
                    assertThat(each.exceptionNow())
                            .isInstanceOfSatisfying(
                                    DomainProblem.class,
                                    refusal -> assertThat(refusal.code()).isEqualTo(ProblemCode.CONFLICT));
                }
            }
        }
        assertThat(refused).isLessThanOrEqualTo(1);
        assertThat(lines(entry())).hasSize(1);
    }

    @Test
    void many_rows_come_in_together() {
        List<Object> many = new ArrayList<>();
        for (int number = 0; number < 150; number++) {
            many.add(SampleActivity.open(id + "-" + number, today.minusDays(1), today.plusDays(number)));
        }
        long edition = calendar.edition();
        assertThat(citizenSpace.run(many, lead, officer)).allMatch(row -> row.reception() instanceof Reception.Added);
        assertThat(calendar.edition()).isEqualTo(edition + 1);
        assertThat(citizenSpace.run(many, lead, officer))
                .allMatch(row -> row.reception() instanceof Reception.Unchanged);
    }

    @Test
    void an_officer_brings_in_only_for_the_organisation_acted_for() {
        OrganisationId other = somebody(Role.OFFICER).organisation().orElseThrow();
        refused(ProblemCode.FORBIDDEN, other, officer);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CVS", "ADMINISTRATOR"})
    void cvs_staff_and_administrators_bring_in_for_any(Role role) {
        citizenSpace.run(List.of(activity), lead, somebody(role));
        assertThat(entry().lead()).isEqualTo(lead);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MEMBER", "STEWARD"})
    void others_do_not_even_for_their_own(Role role) {
        Caller other = somebody(role);
        refused(ProblemCode.FORBIDDEN, other.organisation().orElseThrow(), other);
    }

    @Test
    void an_organisation_that_the_register_does_not_hold_is_refused() {
        refused(ProblemCode.VALIDATION, new OrganisationId(ids.next()), somebody(Role.CVS));
    }

    private void refused(ProblemCode code, OrganisationId lead, Caller caller) {
        assertThatThrownBy(() -> citizenSpace.preview(List.of(activity), lead, caller))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
        assertThatThrownBy(() -> citizenSpace.run(List.of(activity), lead, caller))
                .isInstanceOf(DomainProblem.class);
        assertThat(found()).isEmpty();
    }

    private List<ImportedRow> run(Object... activities) {
        return citizenSpace.run(List.of(activities), lead, officer);
    }

    private Consultation entry() {
        return found().orElseThrow();
    }

    private Optional<Consultation> found() {
        return database.read(() -> consultations.findBySource("citizen-space:consult.example.org:" + id));
    }

    private List<Change> lines(Consultation entry) {
        return trail.of(entry.id().value(), 50, Optional.empty()).items();
    }

    private Caller somebody(Role role) {
        OrganisationId organisation = new OrganisationId(ids.next());
        database.write(() -> database.update(
                "INSERT INTO organisation (id, version, name, sector, created_at, updated_at) VALUES (?, 0, ?,"
                        + " 'public', ?, ?)",
                List.of(organisation.value(), "Body " + organisation.value(), clock.instant(), clock.instant())));
        return Caller.person(new PersonId(ids.next()), organisation, role);
    }
}
