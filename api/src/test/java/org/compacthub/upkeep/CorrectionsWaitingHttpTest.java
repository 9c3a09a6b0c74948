package org.compacthub.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Sector;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.MovableClock;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = MovableClock.PROPERTY, value = "true")
class CorrectionsWaitingHttpTest {
    private static final String ALL = "/api/v1/organisations/";
    private static final String WAITING = "/api/v1/corrections-waiting";
    private static final String POSTCODE = "postcode\",\"value\":\"M5 4WT";
    private static final String SHORT_NAME = "shortName\",\"value\":\"TT";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private MovableClock clock;

    private SignedIn staff;
    private SignedIn officer;
    private OrganisationId imported;

    @BeforeEach
    void somebody() {
        at("2026-11-25T12:00:00Z");
        imported = people.organisation(Sector.VOLUNTARY).id();
    }

    @Test
    void staff_and_their_programs_read_it_and_nobody_else_does() {
        propose(officer, imported, POSTCODE);
        client.get(WAITING).send().expect(401);
        for (Role role : List.of(Role.MEMBER, Role.OFFICER, Role.STEWARD)) {
            client.get(WAITING).as(people.with(role)).send().expect(403);
        }
        client.get(WAITING).as(people.with(Role.ADMINISTRATOR)).send().expect(200);
        String key = client.post("/api/v1/api-keys")
                .as(staff)
                .json("{\"label\":\"Corrections\"}")
                .send()
                .expect(201)
                .textAt("secret");
        client.get(WAITING).withKey(key).send().expect(200);
    }

    @Test
    void it_tells_how_many_wait_since_when_and_which_organisations_proposed_them_but_no_person() {
        propose(officer, imported, POSTCODE);
        at("2026-11-28T23:30:00Z");
        SignedIn second = people.with(Role.MEMBER);
        propose(second, imported, POSTCODE);
        propose(second, imported, SHORT_NAME);

        Map<?, ?> waiting = waitingOf(imported).orElseThrow();
        assertThat(waiting.get("corrections")).isEqualTo(3);
        assertThat(waiting.get("since")).isEqualTo("2026-11-25");
        assertThat(((List<?>) waiting.get("proposedBy")).stream().map(CorrectionsWaitingHttpTest::idOf))
                .containsExactlyInAnyOrder(
                        officer.organisation().value().toString(),
                        second.organisation().value().toString());
        assertThat(client.get(WAITING + "?limit=200").as(staff).send().text())
                .doesNotContain(officer.email(), second.email(), "Person ", "It moved in May.");
    }

    @Test
    void it_tells_whether_anybody_at_the_organisation_has_an_account() {
        propose(officer, imported, POSTCODE);
        assertThat(waitingOf(imported).orElseThrow().get("represented")).isEqualTo(false);
        people.of(imported, Role.MEMBER);
        assertThat(waitingOf(imported).orElseThrow().get("represented")).isEqualTo(true);

        OrganisationId survivor = people.organisation(Sector.VOLUNTARY).id();
        OrganisationId merged = people.with(Role.MEMBER).organisation();
        propose(officer, survivor, POSTCODE);
        client.post("/api/v1/merges")
                .as(staff)
                .ifMatch(0)
                .json("{\"survivor\":\"%s\",\"merged\":\"%s\",\"mergedVersion\":0}"
                        .formatted(survivor.value(), merged.value()))
                .send()
                .expect(201);
        assertThat(waitingOf(survivor).orElseThrow().get("represented")).isEqualTo(true);
    }

    @Test
    void a_proposer_that_was_merged_is_named_as_whom_it_counts_as_and_once() {
        SignedIn twin = people.with(Role.MEMBER);
        SignedIn survivor = people.with(Role.MEMBER);
        propose(twin, imported, POSTCODE);
        propose(survivor, imported, SHORT_NAME);
        client.post("/api/v1/merges")
                .as(staff)
                .ifMatch(0)
                .json("{\"survivor\":\"%s\",\"merged\":\"%s\",\"mergedVersion\":0}"
                        .formatted(
                                survivor.organisation().value(),
                                twin.organisation().value()))
                .send()
                .expect(201);
        assertThat(((List<?>) waitingOf(imported).orElseThrow().get("proposedBy"))
                        .stream().map(CorrectionsWaitingHttpTest::idOf))
                .containsExactly(survivor.organisation().value().toString());
    }

    @Test
    void those_that_have_waited_longest_come_first_over_pages_without_gap_or_repeat() {
        OrganisationId sameMoment = people.organisation(Sector.VOLUNTARY).id();
        OrganisationId alsoThen = people.organisation(Sector.VOLUNTARY).id();
        OrganisationId early = people.organisation(Sector.VOLUNTARY).id();
        OrganisationId between = people.organisation(Sector.VOLUNTARY).id();
        at("2026-11-26T12:00:00Z");
        List.of(imported, sameMoment, alsoThen).forEach(each -> propose(officer, each, POSTCODE));
        at("2026-11-26T12:00:00.000001Z");
        propose(officer, between, POSTCODE);
        at("2026-11-20T12:00:00Z");
        propose(officer, early, POSTCODE);
        at("2026-11-27T12:00:00Z");
        propose(officer, early, SHORT_NAME);

        List<String> seen = new ArrayList<>();
        String path = WAITING + "?limit=1";
        while (path != null) {
            ContractAnswer page = client.get(path).as(staff).send().expect(200);
            page.ofItems("organisation").forEach(each -> seen.add(idOf(each)));
            path = page.header("Link")
                    .map(link -> link.substring(1, link.indexOf('>')))
                    .orElse(null);
        }
        assertThat(seen).doesNotHaveDuplicates();
        seen.retainAll(ids(imported, sameMoment, alsoThen, early, between));
        assertThat(seen.getFirst()).isEqualTo(early.value().toString());
        assertThat(seen.subList(1, 4))
                .containsExactlyElementsOf(
                        ids(imported, sameMoment, alsoThen).stream().sorted().toList());
        assertThat(seen.subList(4, seen.size())).containsExactly(between.value().toString());

        client.get(WAITING + "?cursor=x").as(staff).send().expect(400);
        String others = client.get("/api/v1/organisations?limit=1").send().textAt("next");
        client.get(WAITING + "?cursor=" + others).as(staff).send().expect(400);
    }

    @Test
    void what_is_settled_or_withdrawn_waits_no_longer() {
        String first = propose(officer, imported, POSTCODE);
        at("2026-11-26T12:00:00Z");
        String second = propose(people.with(Role.OFFICER), imported, SHORT_NAME);
        String third = propose(officer, imported, SHORT_NAME);
        settle(first, 0, "{\"outcome\":\"accepted\"}");
        assertThat(waitingOf(imported).orElseThrow().get("corrections")).isEqualTo(2);
        assertThat(waitingOf(imported).orElseThrow().get("since")).isEqualTo("2026-11-26");
        settle(second, 1, "{\"outcome\":\"declined\",\"reason\":\"It is not so.\"}");
        assertThat(waitingOf(imported)).isPresent();
        client.post(ALL + imported.value() + "/corrections/" + third + "/withdrawal")
                .as(officer)
                .send()
                .expect(200);
        assertThat(waitingOf(imported)).isEmpty();
    }

    /** People sign in anew, as their sessions end where the clock is set far ahead. */
    private void at(String moment) {
        clock.set(Instant.parse(moment));
        staff = people.with(Role.CVS);
        officer = officer == null ? people.with(Role.OFFICER) : people.signIn(officer.email(), TestPeople.PASSWORD);
    }

    private String propose(SignedIn by, OrganisationId organisation, String fieldAndValue) {
        ContractAnswer proposed = client.post(ALL + organisation.value() + "/corrections")
                .as(by)
                .json("{\"field\":\"%s\",\"reason\":\"It moved in May.\"}".formatted(fieldAndValue))
                .send()
                .expect(201);
        assertThat(proposed.textAt("state")).isEqualTo("proposed");
        return proposed.textAt("id");
    }

    private void settle(String correction, int version, String outcome) {
        client.post(ALL + imported.value() + "/corrections/" + correction + "/settlement")
                .as(staff)
                .ifMatch(version)
                .json(outcome)
                .send()
                .expect(200);
    }

    private Optional<Map<?, ?>> waitingOf(OrganisationId organisation) {
        ContractAnswer page =
                client.get(WAITING + "?limit=200").as(staff).send().expect(200);
        List<?> items = (List<?>) page.at("items");
        return items.stream()
                .<Map<?, ?>>map(each -> (Map<?, ?>) each)
                .filter(each -> idOf(each.get("organisation"))
                        .equals(organisation.value().toString()))
                .findFirst();
    }

    private static List<String> ids(OrganisationId... organisations) {
        return List.of(organisations).stream()
                .map(each -> each.value().toString())
                .toList();
    }

    private static String idOf(Object organisation) {
        return String.valueOf(((Map<?, ?>) organisation).get("id"));
    }
}
