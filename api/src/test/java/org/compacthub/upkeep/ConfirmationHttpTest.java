package org.compacthub.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.compacthub.caller.Role;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Sector;
import org.compacthub.store.Database;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.MovableClock;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = MovableClock.PROPERTY, value = "true")
class ConfirmationHttpTest {
    private static final String ALL = "/api/v1/organisations/";
    private static final String DUE = "/api/v1/confirmations-due";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private MovableClock clock;

    @Inject
    private Database database;

    private Instant start;

    /** Nobody signs in at a time that the others' sessions do not know. */
    @BeforeEach
    void today() {
        clock.set(Instant.parse("2026-11-25T12:00:00Z"));
        start = clock.instant();
        database.write(() -> database.update("UPDATE organisation SET confirmed_at = ?", List.of(start)));
    }

    @Test
    void an_entry_is_due_a_year_after_it_was_confirmed_and_no_longer_once_it_is_confirmed_again() {
        Organisation organisation = people.organisation(Sector.PRIVATE);
        String path = ALL + organisation.id().value();
        assertThat(client.get(path).send().at("confirmedOn"))
                .as("nobody has said so")
                .isNull();

        clock.set(Instant.parse("2027-11-24T23:59:59Z"));
        assertThat(dueOf("private")).doesNotContain(organisation.name());
        clock.set(Instant.parse("2027-11-25T00:00:00Z"));
        SignedIn staff = people.with(Role.CVS);
        ContractAnswer due =
                client.get(DUE + "?sector=private").as(staff).send().expect(200);
        assertThat(names(due)).contains(organisation.name());
        assertThat(due.textAt("items.0.daysOverdue")).isEqualTo("0");
        assertThat(due.textAt("items.0.dueOn")).isEqualTo("2027-11-25");
        assertThat(dueOf("public")).doesNotContain(organisation.name());

        ContractAnswer confirmed =
                client.post(path + "/confirmation").as(staff).ifMatch(0).send().expect(200);
        assertThat(confirmed.textAt("confirmedOn")).isEqualTo("2027-11-25");
        assertThat(confirmed.textAt("confirmationDueOn")).isEqualTo("2028-11-24");
        assertThat(confirmed.version()).isZero();
        assertThat(dueOf("private")).doesNotContain(organisation.name());
    }

    @Test
    void its_own_people_confirm_it_and_other_partners_do_not() {
        SignedIn own = people.with(Role.MEMBER);
        String path = ALL + own.organisation().value();
        client.post(path + "/confirmation").ifMatch(0).send().expect(401);
        client.post(path + "/confirmation")
                .as(people.with(Role.OFFICER))
                .ifMatch(0)
                .send()
                .expect(403);
        client.post(path + "/confirmation")
                .as(people.with(Role.STEWARD))
                .ifMatch(0)
                .send()
                .expect(403);
        client.post(path + "/confirmation").as(own).send().expect(428);
        client.post(path + "/confirmation").as(own).ifMatch(1).send().expect(412);
        client.post(path + "/confirmation").as(own).ifMatch(0).send().expect(200);
        client.post(path + "/confirmation")
                .as(people.with(Role.ADMINISTRATOR))
                .ifMatch(0)
                .send()
                .expect(200);
    }

    @Test
    void what_was_read_before_a_confirmation_is_not_current_after_it() {
        SignedIn own = people.with(Role.MEMBER);
        String path = ALL + own.organisation().value();
        String tag = client.get(path).as(own).send().header("ETag").orElseThrow();
        client.get(path).as(own).header("If-None-Match", tag).send().expect(304);
        client.get(path).header("If-None-Match", tag).send().expect(200);
        database.write(() -> database.update(
                "UPDATE organisation SET confirmed_at = ? WHERE id = ?",
                List.of(start.minus(Duration.ofDays(40)), own.organisation().value())));
        String later = client.get(path)
                .as(own)
                .header("If-None-Match", tag)
                .send()
                .expect(200)
                .header("ETag")
                .orElseThrow();
        client.post(path + "/confirmation")
                .as(own)
                .header("If-Match", later)
                .send()
                .expect(200);
        client.get(path).as(own).header("If-None-Match", later).send().expect(200);
    }

    @Test
    void that_it_is_due_its_own_people_and_the_registers_keepers_see() {
        SignedIn own = people.with(Role.MEMBER);
        String path = ALL + own.organisation().value();
        assertThat(client.get(path).as(own).send().textAt("confirmationDueOn")).isEqualTo("2027-11-25");
        assertThat(client.get(path).as(people.with(Role.CVS)).send().at("confirmationDueOn"))
                .isNotNull();
        assertThat(client.get(path).as(people.with(Role.OFFICER)).send().at("confirmationDueOn"))
                .isNull();
        assertThat(client.get(path).send().at("confirmationDueOn")).isNull();
        client.put(path)
                .as(own)
                .ifMatch(0)
                .json("{\"name\":\"Closed Club\",\"sector\":\"voluntary\",\"standing\":\"closed\"}")
                .send()
                .expect(200);
        assertThat(client.get(path).as(own).send().at("confirmationDueOn")).isNull();
        clock.set(Instant.parse("2028-11-25T12:00:00Z"));
        assertThat(dueOf("voluntary")).doesNotContain("Closed Club");
    }

    @Test
    void pages_are_oldest_first_without_gap_or_repeat() {
        List<String> made = Stream.generate(() -> people.organisation(Sector.PRIVATE))
                .limit(5)
                .map(organisation -> {
                    database.write(() -> database.update(
                            "UPDATE organisation SET confirmed_at = ? WHERE id = ?",
                            List.of(
                                    start.minus(Duration.ofDays(
                                            400 + organisation.name().length() % 2)),
                                    organisation.id().value())));
                    return organisation.name();
                })
                .toList();
        SignedIn staff = people.with(Role.CVS);
        List<Object> seen = new ArrayList<>();
        List<Object> days = new ArrayList<>();
        String path = DUE + "?sector=private&limit=2";
        while (path != null) {
            ContractAnswer page = client.get(path).as(staff).send().expect(200);
            seen.addAll(names(page));
            days.addAll(page.ofItems("confirmedOn"));
            path = page.header("Link")
                    .map(link -> link.substring(1, link.indexOf('>')))
                    .orElse(null);
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(made);
        assertThat(days).isSorted();
        String next =
                client.get(DUE + "?sector=private&limit=2").as(staff).send().textAt("next");
        client.get(DUE + "?limit=2&cursor=" + next).as(staff).send().expect(400);
        client.get(DUE + "?cursor=x").as(staff).send().expect(400);
        client.get(DUE).as(people.with(Role.OFFICER)).send().expect(403);
    }

    private List<Object> dueOf(String sector) {
        return names(client.get(DUE + "?limit=200&sector=" + sector)
                .as(people.with(Role.ADMINISTRATOR))
                .send()
                .expect(200));
    }

    private static List<Object> names(ContractAnswer page) {
        return page.ofItems("organisation").stream()
                .<Object>map(each -> ((java.util.Map<?, ?>) each).get("name"))
                .toList();
    }
}
