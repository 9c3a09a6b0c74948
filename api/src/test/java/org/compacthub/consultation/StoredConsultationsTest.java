package org.compacthub.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.compacthub.consultation.Plans.NOW;
import static org.compacthub.consultation.Plans.TODAY;
import static org.compacthub.consultation.Plans.WHY;
import static org.compacthub.consultation.Plans.day;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.compacthub.caller.Actor;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.code.Ground;
import org.compacthub.code.Justification;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Profile;
import org.compacthub.organisation.Sector;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.ProblemCode;
import org.compacthub.store.Database;
import org.compacthub.store.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class StoredConsultationsTest {
    @Inject
    private Consultations consultations;

    @Inject
    private Calendar calendar;

    @Inject
    private Organisations organisations;

    @Inject
    private Database database;

    @Inject
    private DraftDocument document;

    @Inject
    private Ids ids;

    private Organisation lead;
    private Organisation partner;

    @BeforeEach
    void organisations() {
        lead = organisation("Lead");
        partner = organisation("Partner");
    }

    @Test
    void every_field_of_a_draft_comes_back_as_it_was() {
        Consultation kept = added(Drafts.full(partner.id(), new ConsultationId(ids.next()), new PersonId(ids.next())));
        assertThat(found(kept)).isEqualTo(kept);
    }

    @Test
    void a_draft_of_nothing_but_a_title_comes_back_as_it_was() {
        Draft bare = Drafts.bare("Parks");
        Consultation kept = added(new Draft(
                Drafts.proposal("Parks \uD83C\uDF33 & “gardens”\t<b>", null),
                bare.reach(),
                bare.takingPart(),
                bare.timetable(),
                bare.undertakings(),
                bare.background(),
                null));
        assertThat(found(kept)).isEqualTo(kept);
    }

    @Test
    void a_document_without_the_fields_of_later_days_still_reads() {
        Draft read = document.read("{\"proposal\":{\"title\":\"Parks\"},\"reach\":{},\"takingPart\":{},"
                + "\"timetable\":{\"opensFirm\":false,\"closesFirm\":false},\"undertakings\":{},\"background\":{}}");
        assertThat(read.proposal().title()).isEqualTo("Parks");
        assertThat(read.proposal().issues()).isEmpty();
        assertThat(read.reach().topics()).isEmpty();
        assertThat(read.reach().smallSpecialistAudience()).isFalse();
        assertThat(read.background().evidence()).isEmpty();
        assertThat(read.embargo()).isNull();
    }

    @Test
    void everything_that_happened_comes_back_in_its_order() {
        History.Reason agreed = new History.Reason(
                "salford.3k", Justification.agreed("The board asked for it.", "The board", day("2026-12-01")), TODAY);
        History.Reason plain =
                new History.Reason("salford.3k", Justification.because(Ground.STATUTE, "The law sets the day."), TODAY);
        Consultation published = saved(added(Drafts.firm("Parks", "2027-02-01", "2027-04-30"))
                .publish(List.of(agreed), TODAY, NOW.plusSeconds(1)));
        Consultation moved = saved(published.moveDates(
                new Timetable(
                        null,
                        day("2027-02-08"),
                        true,
                        day("2027-05-14"),
                        true,
                        day("2027-06-01"),
                        null,
                        null,
                        null,
                        null),
                WHY,
                List.of(plain),
                TODAY,
                NOW.plusSeconds(2)));
        Consultation analysing = saved(moved.record(
                new History.Progress(
                        ConsultationStatus.ANALYSING, day("2027-05-20"), "Counted", "https://example.org/count", true),
                day("2027-05-20"),
                NOW.plusSeconds(3)));
        Consultation withdrawn = saved(analysing.withdraw(WHY, day("2027-05-21"), NOW.plusSeconds(4)));
        assertThat(found(withdrawn)).isEqualTo(withdrawn);
        assertThat(withdrawn.history().reasons()).hasSize(2);
        assertThat(withdrawn.history().dateChanges()).hasSize(3);
    }

    @Test
    void an_idea_that_was_dropped_comes_back_as_never_announced() {
        Consultation dropped = saved(added(Drafts.bare("Parks")).withdraw(WHY, TODAY, NOW.plusSeconds(1)));
        assertThat(found(dropped)).isEqualTo(dropped);
        assertThat(found(dropped).isAnnounced()).isFalse();
        Consultation headsUp = saved(added(Drafts.bare("Parks")).announce(TODAY, NOW.plusSeconds(1)));
        assertThat(found(headsUp).isAnnounced()).isTrue();
    }

    @Test
    void of_two_changes_to_one_version_the_second_is_stale() {
        Consultation begun = added(Drafts.bare("Parks"));
        saved(begun.change(Drafts.bare("Gardens"), TODAY, NOW.plusSeconds(1)));
        assertThatThrownBy(() -> saved(begun.change(Drafts.bare("Woods"), TODAY, NOW.plusSeconds(2))))
                .isInstanceOfSatisfying(DomainProblem.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ProblemCode.STALE);
                    assertThat(refusal.currentVersion()).contains(1L);
                });
        assertThat(found(begun).draft().proposal().title()).isEqualTo("Gardens");
    }

    @Test
    void a_source_is_brought_in_once_and_found_by_its_name() {
        Consultation one = withSource("site:" + ids.next());
        database.write(() -> {
            consultations.add(one);
            return null;
        });
        assertThat(database.read(() -> consultations.findBySource(one.source())))
                .contains(one);
        Consultation again = withSource(one.source());
        assertThatThrownBy(() -> database.write(() -> {
                    consultations.add(again);
                    return null;
                }))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        fault -> assertThat(fault.isDuplicate()).isTrue());
    }

    @Test
    void every_change_is_a_new_edition_of_the_calendar_and_a_change_that_fails_is_none() {
        long before = calendar.edition();
        Consultation begun = added(Drafts.bare("Parks"));
        assertThat(calendar.edition()).isEqualTo(before + 1);
        saved(begun.change(Drafts.bare("Gardens"), TODAY, NOW.plusSeconds(1)));
        assertThat(calendar.edition()).isEqualTo(before + 2);
        assertThatThrownBy(() -> saved(begun.change(Drafts.bare("Woods"), TODAY, NOW)))
                .isInstanceOf(DomainProblem.class);
        assertThatThrownBy(() -> database.write(() -> {
                    consultations.add(Consultation.plan(
                            new ConsultationId(ids.next()), lead.id(), null, Drafts.bare("Lost"), NOW));
                    throw new IllegalStateException("after the change");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(calendar.edition()).isEqualTo(before + 2);
    }

    @Test
    void the_new_name_of_an_organisation_is_a_new_edition_and_its_new_website_is_none() {
        added(Drafts.bare("Parks"));
        long before = calendar.edition();
        Caller cvs = Caller.person(new PersonId(ids.next()), partner.id(), Role.CVS);
        Organisation renamed = organisations.change(
                lead.id(), lead.version(), new Profile(lead.name() + " Trust", null, Sector.PUBLIC, null), cvs);
        assertThat(calendar.edition()).isEqualTo(before + 1);
        organisations.change(
                lead.id(),
                renamed.version(),
                new Profile(renamed.name(), null, Sector.PUBLIC, java.net.URI.create("https://example.org")),
                cvs);
        assertThat(calendar.edition()).isEqualTo(before + 1);
    }

    @Test
    void what_a_change_removes_is_removed_from_the_index_too() {
        OrganisationId shares = partner.id();
        Consultation begun = added(Drafts.bare("Parks")
                .with(Drafts.reach(List.of("housing"), List.of("carers"), List.of("salford"), shares))
                .with(new Embargo(day("2027-03-01"), java.util.Set.of(new PersonId(ids.next())))));
        saved(begun.change(Drafts.bare("Parks"), TODAY, NOW.plusSeconds(1)));
        for (String table : List.of("consultation_term", "consultation_partner", "consultation_viewer")) {
            assertThat(database.read(() -> database.one(
                            "SELECT COUNT(*) AS found FROM " + table + " WHERE consultation_id = ?",
                            List.of(begun.id().value()),
                            row -> row.getInt("found"))))
                    .as(table)
                    .contains(0);
        }
    }

    private Organisation organisation(String name) {
        return organisations.add(new Profile(name + " " + ids.next(), null, Sector.PUBLIC, null), Actor.server());
    }

    private Consultation added(Draft draft) {
        Consultation begun = Consultation.plan(
                new ConsultationId(ids.next()), lead.id(), new PersonId(UUID.randomUUID()), draft, NOW);
        database.write(() -> {
            consultations.add(begun);
            return null;
        });
        return begun;
    }

    private Consultation withSource(String source) {
        Instant now = NOW;
        return new Consultation(
                new ConsultationId(ids.next()),
                0,
                lead.id(),
                null,
                ConsultationStatus.IDEA,
                Drafts.bare("Parks"),
                History.NONE,
                source,
                now,
                now);
    }

    private Consultation saved(Consultation changed) {
        database.write(() -> {
            consultations.save(changed);
            return null;
        });
        return changed;
    }

    private Consultation found(Consultation kept) {
        return database.read(() -> consultations.find(kept.id())).orElseThrow();
    }
}
