package org.compacthub.citizenspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationStatus;
import org.compacthub.consultation.Draft;
import org.compacthub.consultation.Reception;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.store.Database;
import org.compacthub.time.London;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A real list of a real site, with its warts. The file is not ours to ship, so where it is absent this test is skipped and says so. */
@MicronautTest(transactional = false)
@EnabledIf(
        value = "isThere",
        disabledReason = "Skipped: the real list ../shared/data/citizenspace-open-activities.json is absent")
class RealListTest {
    private static final Path FILE =
            Path.of(System.getProperty("compacthub.root"), "..", "shared", "data", "citizenspace-open-activities.json");
    private static final LocalDate SERVED_ON = LocalDate.of(2026, 7, 20);

    @Inject
    private CitizenSpaceImport citizenSpace;

    @Inject
    private JsonMapper json;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private InstantSource clock;

    static boolean isThere() {
        return Files.exists(FILE);
    }

    @Test
    void every_row_can_be_read() throws IOException {
        Terms terms = new Terms(List.of());
        List<ActivityReading> readings = list().stream()
                .map(row -> ActivityReader.read(row, terms, SERVED_ON))
                .toList();
        assertThat(readings).hasSize(12).allSatisfy(reading -> {
            assertThat(reading.refusals()).isEmpty();
            assertThat(reading.title())
                    .doesNotContain("  ")
                    .isEqualTo(Objects.requireNonNull(reading.title()).strip());
            Draft draft = Objects.requireNonNull(reading.arrival()).draft();
            assertThat(draft.proposal().summary()).isNotBlank().hasSizeLessThanOrEqualTo(600);
            assertThat(draft.proposal().detail())
                    .doesNotContain("<", "&#", "&nbsp;", "text-decoration", "\u00a0", "\r")
                    .doesNotContain("\n\n\n");
            assertThat(draft.takingPart().waysToRespond()).hasSize(1);
            assertThat(Objects.requireNonNull(draft.takingPart().contact()).email())
                    .isNotNull()
                    .doesNotEndWith(".");
        });
        assertThat(readings)
                .filteredOn(reading -> reading.notes().stream().anyMatch(note -> note.contains("full stop")))
                .singleElement()
                .extracting(ActivityReading::reference)
                .isEqualTo("caa-aviation-security-customer-feedback-survey");
        assertThat(readings)
                .filteredOn(
                        reading -> reading.notes().stream().anyMatch(note -> note.startsWith("startdate is missing")))
                .hasSize(5);
        assertThat(draft(readings, "ec-mandate").proposal().detail())
                .contains("\n\nWhat we want to know\n\n", "\n- the proposed altitude threshold (below FL100)\n");
        assertThat(draft(readings, "ec-mandate").reach().topics())
                .containsOnlyOnce("manufacturers", "air-traffic-control");
        assertThat(draft(readings, "legislation-for-new-types-of-vertical-take-off-and")
                        .reach()
                        .topics())
                .hasSize(35);
        assertThat(draft(readings, "revision-to-cap468-consultation")
                        .background()
                        .evidence())
                .hasSize(4);
    }

    @Test
    void each_has_the_state_that_its_dates_tell() throws IOException {
        Terms terms = new Terms(List.of());
        assertThat(list())
                .map(row -> ActivityReader.read(row, terms, SERVED_ON))
                .map(reading ->
                        Objects.requireNonNull(reading.arrival()).draft().timetable())
                .allSatisfy(dates -> assertThat(dates.startsOn()).isNotNull().isBeforeOrEqualTo(SERVED_ON))
                .filteredOn(dates -> dates.closesOn() == null)
                .hasSize(4);
    }

    @Test
    void it_comes_in_once_and_again_changes_nothing() throws IOException {
        Caller officer = somebody();
        OrganisationId lead = officer.organisation().orElseThrow();
        List<?> here = onItsOwnSite(list());
        List<ImportedRow> first = citizenSpace.run(here, lead, officer);
        assertThat(first).hasSize(12).allSatisfy(row -> {
            assertThat(row.reception()).isInstanceOf(Reception.Added.class);
            assertThat(row.notMet()).isPositive();
        });
        Consultation endless = ((Reception.Added) first.get(6).reception()).consultation();
        assertThat(endless.statusOn(London.today(clock))).isEqualTo(ConsultationStatus.OPEN);
        assertThat(citizenSpace.run(here, lead, officer))
                .allMatch(row -> row.reception() instanceof Reception.Unchanged unchanged && unchanged.news() == null);
    }

    private List<?> list() throws IOException {
        return json.readValue(Files.readAllBytes(FILE), Argument.listOf(Object.class));
    }

    /** At a host of this run's own, since other runs share the database. */
    private List<?> onItsOwnSite(List<?> list) {
        String host = "https://site-" + ids.next() + ".example.org/";
        return list.stream()
                .map(row -> {
                    Map<String, Object> other = new java.util.LinkedHashMap<>();
                    ((Map<?, ?>) row).forEach((field, value) -> other.put((String) field, value));
                    other.put("url", host + other.get("id"));
                    return other;
                })
                .toList();
    }

    private static Draft draft(List<ActivityReading> readings, String id) {
        return readings.stream()
                .filter(reading -> id.equals(reading.reference()))
                .map(reading -> Objects.requireNonNull(reading.arrival()).draft())
                .findFirst()
                .orElseThrow();
    }

    private Caller somebody() {
        OrganisationId organisation = new OrganisationId(ids.next());
        database.write(() -> database.update(
                "INSERT INTO organisation (id, version, name, sector, created_at, updated_at) VALUES (?, 0,"
                        + " 'Regulator', 'public', ?, ?)",
                List.of(organisation.value(), clock.instant(), clock.instant())));
        return Caller.person(new PersonId(ids.next()), organisation, Role.OFFICER);
    }
}
