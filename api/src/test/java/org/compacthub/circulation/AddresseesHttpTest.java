package org.compacthub.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.compacthub.audience.Planned;
import org.compacthub.caller.Role;
import org.compacthub.store.Database;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class AddresseesHttpTest {
    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Planned planned;

    @Inject
    private Database database;

    private SignedIn lead;
    private SignedIn forum;
    private SignedIn other;
    private String path;

    @BeforeEach
    void a_list_of_two() {
        lead = people.with(Role.OFFICER);
        forum = people.with(Role.MEMBER);
        other = people.with(Role.MEMBER);
        path = "/api/v1/consultations/" + planned.published(lead, "transport").id();
        client.put(path + "/consultees")
                .as(lead)
                .ifMatch(0)
                .json("{\"audiences\":[],\"organisations\":[\"%s\",\"%s\"]}"
                        .formatted(
                                forum.organisation().value(),
                                other.organisation().value()))
                .send()
                .expect(200);
    }

    @Test
    void whose_consent_is_withdrawn_is_not_to_be_written_to_from_that_moment() {
        String contact = contact(forum, "partners", "consultations");
        ContractAnswer before = list(lead);
        assertThat(before.text()).contains("wren@example.org", "Oxenthorpe", "large-print");
        assertThat(before.header("Cache-Control")).hasValue("no-store");
        assertThat(before.at("total")).isEqualTo(2);
        client.post(contact + "/withdrawal").as(forum).ifMatch(0).send().expect(200);
        ContractAnswer after = list(lead);
        assertThat(after.text()).doesNotContain("wren", "Oxenthorpe", "large-print");
        assertThat(after.ofItems("contacts")).containsOnly(List.of());
    }

    @Test
    void who_opted_out_is_left_out_and_counted() {
        contact(forum, "public", "consultations");
        client.put("/api/v1/interests/topics/transport")
                .as(forum)
                .json("{\"wish\":\"opted-out\"}")
                .send()
                .expect(200);
        ContractAnswer found = list(lead);
        assertThat(found.textAt("items.0.organisation.id"))
                .isEqualTo(other.organisation().value().toString());
        assertThat(found.at("total")).isEqualTo(1);
        assertThat(found.at("optedOut")).isEqualTo(1);
        assertThat(found.text()).doesNotContain("Oxenthorpe");
    }

    @Test
    void details_that_are_shared_with_keepers_alone_are_told_to_them_alone() {
        contact(forum, "keepers", "consultations");
        assertThat(list(lead).text()).contains("\"email\"").doesNotContain("wren@example.org", "Oxenthorpe");
        assertThat(list(people.with(Role.CVS)).text()).contains("wren@example.org", "Oxenthorpe");
    }

    @Test
    void a_contact_for_another_purpose_is_not_written_to() {
        contact(forum, "public", "complaints");
        assertThat(list(lead).text()).doesNotContain("Oxenthorpe");
    }

    @Test
    void it_is_for_those_who_run_it_and_comes_in_pages() {
        client.get(path + "/addressees").as(people.with(Role.OFFICER)).send().expect(403);
        client.get(path + "/addressees").send().expect(401);
        ContractAnswer first =
                client.get(path + "/addressees?limit=1").as(lead).send().expect(200);
        ContractAnswer second = client.get(path + "/addressees?limit=1&cursor=" + first.textAt("next"))
                .as(lead)
                .send()
                .expect(200);
        assertThat(List.of(first.textAt("items.0.organisation.id"), second.textAt("items.0.organisation.id")))
                .containsExactlyInAnyOrder(
                        forum.organisation().value().toString(),
                        other.organisation().value().toString());
        assertThat(second.at("next")).isNull();
    }

    @Test
    void fetching_details_that_are_not_public_is_a_line_for_the_organisation_once_a_day_for_each_purpose_and_partner() {
        contact(forum, "partners", "consultations");
        contact(other, "public", "consultations");
        list(lead);
        list(lead);
        list(people.with(Role.CVS));
        ContractAnswer told = disclosures(forum, forum);
        assertThat(told.ofItems("kind")).containsExactly("passed-on");
        assertThat(told.ofItems("ground")).containsExactly("consent");
        assertThat(told.ofItems("toOrganisation"))
                .extracting("id")
                .containsExactly(lead.organisation().value().toString());
        assertThat(told.textAt("items.0.why")).isEqualTo("To write to it about a consultation");
        assertThat(path).endsWith(told.textAt("items.0.consultation.id"));
        assertThat(told.textAt("items.0.consultation.title"))
                .isEqualTo(client.get(path).send().expect(200).textAt("draft.title"));
        assertThat(disclosures(forum, people.with(Role.CVS)).ofItems("id")).containsExactly(told.at("items.0.id"));
        assertThat(disclosures(other, other).ofItems("id")).isEmpty();

        String notice =
                "/api/v1/notice-addressees?organisation=" + forum.organisation().value() + "&topic=transport";
        SignedIn partner = people.with(Role.MEMBER);
        for (SignedIn reader : List.of(lead, lead, partner, forum)) {
            client.get(notice).as(reader).send().expect(200);
        }
        ContractAnswer more = disclosures(forum, forum);
        assertThat(more.ofItems("toOrganisation"))
                .extracting("id")
                .containsExactly(
                        partner.organisation().value().toString(),
                        lead.organisation().value().toString(),
                        lead.organisation().value().toString());
        assertThat(more.textAt("items.0.why")).isEqualTo("To write to it about a notice on: transport");
        assertThat(more.at("items.0.consultation")).isNull();
        assertThat(more.text()).doesNotContain("wren", "Oxenthorpe");
    }

    @Test
    void the_log_leads_nobody_to_a_consultation_that_they_may_not_know_of() {
        contact(forum, "partners", "consultations");
        String id = planned.embargoed(lead, "transport").id().value().toString();
        path = "/api/v1/consultations/" + id;
        client.put(path + "/consultees")
                .as(lead)
                .ifMatch(0)
                .json("{\"audiences\":[],\"organisations\":[\"%s\"]}"
                        .formatted(forum.organisation().value()))
                .send()
                .expect(200);
        list(lead);
        ContractAnswer hidden = disclosures(forum, forum);
        assertThat(hidden.ofItems("why")).containsExactly("To write to it about a consultation");
        assertThat(hidden.text()).doesNotContain("\"consultation\"", id, "Trams");
    }

    @Test
    void the_reasons_that_the_program_wrote_with_a_title_in_them_are_written_anew_and_peoples_own_are_not()
            throws IOException {
        String contact = contact(forum, "partners", "consultations");
        list(lead);
        client.post(contact + "/disclosures")
                .as(forum)
                .json("{\"toName\":\"A court\",\"ground\":\"legal-requirement\",\"why\":\"By order of 2 March\"}")
                .send()
                .expect(201);
        database.write(() -> database.update(
                "UPDATE contact_disclosure SET why = 'To write to it about the consultation “Trams”' WHERE"
                        + " consultation_id IS NOT NULL AND organisation_id = ?",
                List.of(forum.organisation().value())));
        String migration = new String(
                Objects.requireNonNull(getClass()
                                .getResourceAsStream(
                                        "/db/migration/V127__unquote_contact_disclosure_consultations.sql"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        database.write(() -> database.update(migration, List.of()));
        assertThat(disclosures(forum, forum).ofItems("why"))
                .containsExactly("By order of 2 March", "To write to it about a consultation");
    }

    private ContractAnswer disclosures(SignedIn about, SignedIn reader) {
        return client.get("/api/v1/organisations/" + about.organisation().value() + "/disclosures")
                .as(reader)
                .send()
                .expect(200);
    }

    private ContractAnswer list(SignedIn reader) {
        return client.get(path + "/addressees").as(reader).send().expect(200);
    }

    private String contact(SignedIn whose, String sharing, String purpose) {
        return client.post("/api/v1/organisations/" + whose.organisation().value() + "/contacts")
                .as(whose)
                .json("""
                    {"name":"Wren Oxenthorpe","email":"wren@example.org","purposes":["%s"],
                     "receiving":{"format":"large-print"},
                     "consent":{"sharing":"%s","givenOn":"%s","givenHow":"On the joining form"}}
                    """.formatted(purpose, sharing, planned.today()))
                .send()
                .expect(201)
                .header("Location")
                .orElseThrow();
    }
}
