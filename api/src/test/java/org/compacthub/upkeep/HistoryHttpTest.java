package org.compacthub.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.compacthub.caller.Role;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class HistoryHttpTest {
    private static final String ALL = "/api/v1/organisations/";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    private SignedIn own;
    private String changes;

    @BeforeEach
    void somethingHappens() {
        own = people.with(Role.MEMBER);
        String path = ALL + own.organisation().value();
        changes = path + "/changes";
        client.put(path).as(own).ifMatch(0).json("""
            {"name":"Langworthy Looms","sector":"voluntary","capacity":{"state":"ready"},"comingChange":{"note":"We may close."}}
            """).send().expect(200);
        client.post(path + "/confirmation")
                .as(people.with(Role.CVS))
                .ifMatch(1)
                .send()
                .expect(200);
    }

    @Test
    void its_keepers_read_who_changed_what_and_when() {
        ContractAnswer read = client.get(changes).as(own).send().expect(200);
        assertThat(read.ofItems("action")).containsExactly("confirmEntry", "changeOrganisation", "createOrganisation");
        assertThat(read.textAt("items.1.by.id")).isEqualTo(own.person().value().toString());
        assertThat(read.textAt("items.1.organisation.name")).isEqualTo("Langworthy Looms");
        assertThat(fields(read)).contains("name", "capacity", "comingChange");
        assertThat(read.text()).doesNotContain("We may close");
        for (Role role : List.of(Role.CVS, Role.ADMINISTRATOR)) {
            assertThat(fields(client.get(changes).as(people.with(role)).send().expect(200)))
                    .contains("comingChange");
        }
    }

    @Test
    void stewards_read_it_without_what_they_do_not_see_of_the_entry() {
        ContractAnswer read =
                client.get(changes).as(people.with(Role.STEWARD)).send().expect(200);
        assertThat(fields(read)).contains("name", "capacity").doesNotContain("comingChange");
    }

    @Test
    void of_what_keepers_alone_may_know_nobody_else_reads_that_it_changed() {
        String entry = changes.replace("/changes", "");
        client.put(entry)
                .as(own)
                .ifMatch(client.get(entry).as(own).send().expect(200).version())
                .json("""
                    {"name":"Langworthy Looms","sector":"voluntary","capacity":{"state":"ready"},"comingChange":{"note":"We move."}}
                    """)
                .send()
                .expect(200);
        assertThat(newest(changes, own)).contains("comingChange");
        String subject = entry.substring(entry.lastIndexOf('/') + 1);
        for (ContractAnswer seen : List.of(
                client.get(changes).as(people.with(Role.OFFICER)).send().expect(200),
                client.get(changes).as(people.with(Role.STEWARD)).send().expect(200),
                client.get("/api/v1/changes?subject=" + subject)
                        .as(people.with(Role.STEWARD))
                        .send()
                        .expect(200))) {
            assertThat(seen.text()).doesNotContain("comingChange");
            assertThat(seen.ofItems("action"))
                    .as("the change that told of a capacity too")
                    .containsOnlyOnce("changeOrganisation");
        }
        assertThat(newest("/api/v1/changes?subject=" + subject, people.with(Role.ADMINISTRATOR)))
                .contains("comingChange");
    }

    private String newest(String path, SignedIn reader) {
        return client.get(path + (path.contains("?") ? "&" : "?") + "limit=1")
                .as(reader)
                .send()
                .expect(200)
                .text();
    }

    @Test
    void of_its_contacts_only_its_keepers_read() {
        String path = changes.replace("/changes", "/contacts");
        client.post(path).as(own).json("""
            {"purposes":["consultations"],"email":"desk@example.org",
             "consent":{"sharing":"keepers","givenOn":"2026-01-05","givenHow":"On the form"}}
            """).send().expect(201);
        assertThat(fields(client.get(changes).as(own).send().expect(200)))
                .anySatisfy(field -> assertThat(field).startsWith("contacts/"));
        for (Role role : List.of(Role.OFFICER, Role.STEWARD)) {
            assertThat(fields(client.get(changes).as(people.with(role)).send().expect(200)))
                    .noneSatisfy(field -> assertThat(field).startsWith("contacts/"));
        }
    }

    @Test
    void officers_of_partners_read_which_organisation_changed_it_and_not_which_person() {
        ContractAnswer read =
                client.get(changes).as(people.with(Role.OFFICER)).send().expect(200);
        assertThat(fields(read)).contains("name", "capacity").doesNotContain("comingChange");
        assertThat(read.textAt("items.1.organisation.name")).isEqualTo("Langworthy Looms");
        assertThat(read.text()).doesNotContain("\"by\"");
    }

    @Test
    void others_do_not_read_it() {
        client.get(changes).as(people.with(Role.MEMBER)).send().expect(403);
        client.get(changes).send().expect(401);
        client.get(ALL + UUID.randomUUID() + "/changes").as(own).send().expect(404);
    }

    @Test
    void pages_follow_one_another() {
        ContractAnswer first = client.get(changes + "?limit=2").as(own).send().expect(200);
        ContractAnswer last = client.get(changes + "?limit=2&cursor=" + first.textAt("next"))
                .as(own)
                .send()
                .expect(200);
        assertThat(last.ofItems("action")).containsExactly("createOrganisation");
        client.get(changes + "?cursor=x").as(own).send().expect(400);
    }

    private static List<String> fields(ContractAnswer read) {
        return read.ofItems("fields").stream()
                .flatMap(fields -> ((List<?>) fields).stream())
                .map(field -> (String) ((java.util.Map<?, ?>) field).get("field"))
                .toList();
    }
}
