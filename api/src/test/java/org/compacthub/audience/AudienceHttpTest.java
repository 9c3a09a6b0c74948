package org.compacthub.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.compacthub.caller.Role;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class AudienceHttpTest {
    private static final String ALL = "/api/v1/audiences";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Planned planned;

    @Test
    void a_filter_is_saved_changed_and_deleted_by_its_owner() {
        SignedIn officer = people.with(Role.OFFICER);
        ContractAnswer added = client.post(ALL)
                .as(officer)
                .json("{\"name\":\"Carers'"
                        + " groups\",\"filter\":{\"sectors\":[\"voluntary\"],\"communities\":[\"carers\"]}}")
                .send()
                .expect(201);
        String path = added.header("Location").orElseThrow();
        assertThat(added.textAt("owner.id"))
                .isEqualTo(officer.organisation().value().toString());
        assertThat(client.get(path).as(officer).send().expect(200).at("draft.filter.communities"))
                .isEqualTo(List.of("carers"));
        String changed = "{\"name\":\"Carers\",\"filter\":{\"words\":\"carers\",\"areas\":[\"ordsall\"]}}";
        client.put(path).as(officer).json(changed).sendWrong().expect(428);
        client.put(path).as(officer).ifMatch(0).json(changed).send().expect(200);
        client.put(path).as(officer).ifMatch(0).json(changed).send().expect(412);
        assertThat(client.put(path).as(officer).ifMatch(1).json(changed).send().version())
                .as("nothing differs")
                .isEqualTo(1);
        client.delete(path).as(officer).ifMatch(0).send().expect(412);
        client.delete(path).as(officer).ifMatch(1).send().expect(204);
        client.get(path).as(officer).send().expect(404);
    }

    @Test
    void it_is_its_owners_own_until_a_public_consultation_uses_it() {
        SignedIn officer = people.with(Role.OFFICER);
        SignedIn colleague = people.of(officer.organisation(), Role.STEWARD);
        SignedIn other = people.with(Role.OFFICER);
        SignedIn staff = people.with(Role.CVS);
        String path = picked(officer, "The forum", List.of(other.organisation().value()));
        for (SignedIn reader : List.of(officer, colleague, staff, people.with(Role.ADMINISTRATOR))) {
            client.get(path).as(reader).send().expect(200);
            client.get(path + "/members").as(reader).send().expect(200);
        }
        client.get(path).as(other).send().expect(404);
        client.get(path + "/members").as(other).send().expect(404);
        client.put(path)
                .as(other)
                .ifMatch(0)
                .json("{\"name\":\"Mine\",\"filter\":{}}")
                .send()
                .expect(404);
        assertThat(listed(other)).doesNotContain(id(path));
        assertThat(listed(officer)).contains(id(path));
        assertThat(listed(staff)).contains(id(path));

        String hidden = "/api/v1/consultations/"
                + planned.embargoed(officer, "transport").id() + "/consultees";
        client.put(hidden).as(officer).ifMatch(0).json(wanted(path)).send().expect(200);
        client.get(path).as(other).send().expect(404);

        String open = "/api/v1/consultations/"
                + planned.published(officer, "transport").id() + "/consultees";
        client.put(open).as(officer).ifMatch(0).json(wanted(path)).send().expect(200);
        assertThat(client.get(path).as(other).send().expect(200).at("mayChange"))
                .isEqualTo(false);
        assertThat(listed(other)).contains(id(path));
        client.delete(path).as(other).ifMatch(0).send().expect(403);

        client.delete(path).as(officer).ifMatch(0).send().expect(204);
        assertThat(client.get(open).send().expect(200).at("total"))
                .as("who was drawn from it stays")
                .isEqualTo(1);
    }

    @Test
    void signatories_of_the_compact_are_an_audience_that_changes_with_each_signature() {
        SignedIn officer = people.with(Role.OFFICER);
        SignedIn member = people.with(Role.MEMBER);
        SignedIn staff = people.with(Role.CVS);
        String mark = "c" + member.organisation().value().toString().substring(24);
        String entry = "/api/v1/organisations/" + member.organisation().value();
        client.put(entry)
                .as(member)
                .ifMatch(0)
                .json("{\"name\":\"Signers %s\",\"sector\":\"voluntary\"}".formatted(mark))
                .send()
                .expect(200);
        String path = client.post(ALL)
                .as(officer)
                .json("{\"name\":\"Signatories\",\"filter\":{\"words\":\"%s\",\"compact\":[\"signed\"]}}"
                        .formatted(mark))
                .send()
                .expect(201)
                .header("Location")
                .orElseThrow();
        assertThat(client.get(path).as(officer).send().expect(200).at("draft.filter.compact"))
                .isEqualTo(List.of("signed"));
        String members = path + "/members";
        assertThat(client.get(members).as(officer).send().expect(200).ofItems("organisation"))
                .isEmpty();
        long version = client.post(entry + "/compact/application")
                .as(member)
                .ifMatch(1)
                .json("{\"jobTitle\":\"Chair\",\"signedOn\":\"2026-01-02\"}")
                .send()
                .expect(200)
                .version();
        assertThat(client.get(members).as(officer).send().expect(200).ofItems("organisation"))
                .as("nobody has confirmed it yet")
                .isEmpty();
        client.post(entry + "/compact/confirmation")
                .as(staff)
                .ifMatch(version)
                .send()
                .expect(200);
        assertThat(client.get(members).as(officer).send().expect(200).ofItems("organisation"))
                .singleElement()
                .satisfies(found -> assertThat(found.toString())
                        .contains(member.organisation().value().toString()));
        client.post(ALL)
                .as(officer)
                .json("{\"name\":\"Odd\",\"filter\":{\"compact\":[\"maybe\"]}}")
                .sendWrong()
                .expect(400);
    }

    @Test
    void what_the_register_lacks_is_told_field_by_field() {
        SignedIn officer = people.with(Role.OFFICER);
        ContractAnswer terms = client.post(ALL)
                .as(officer)
                .json("{\"name\":\"Odd\",\"filter\":{\"topics\":[\"housing\",\"aviation\"]}}")
                .send()
                .expect(400);
        assertThat(terms.textAt("errors.0.pointer")).isEqualTo("#/filter/topics/1");
        ContractAnswer nobody = client.post(ALL)
                .as(officer)
                .json("{\"name\":\"Odd\",\"organisations\":[\"" + UUID.randomUUID() + "\"]}")
                .send()
                .expect(400);
        assertThat(nobody.textAt("errors.0.pointer")).isEqualTo("#/organisations/0");
        client.post(ALL).as(officer).json("{\"name\":\"Odd\"}").send().expect(400);
        client.post(ALL)
                .as(officer)
                .json("{\"name\":\"Odd\",\"filter\":{\"words\":\"&-\"}}")
                .send();
    }

    @Test
    void members_come_page_by_page_with_who_opted_out_and_how_often_each_was_asked() {
        SignedIn officer = people.with(Role.OFFICER);
        List<SignedIn> forums = List.of(people.with(Role.MEMBER), people.with(Role.MEMBER), people.with(Role.MEMBER));
        List<UUID> ids =
                forums.stream().map(forum -> forum.organisation().value()).toList();
        String path = picked(officer, "Three", ids);
        client.put("/api/v1/interests/topics/housing")
                .as(forums.get(1))
                .json("{\"wish\":\"opted-out\"}")
                .send()
                .expect(200);
        for (String topic : List.of("housing", "transport")) {
            String consultation =
                    "/api/v1/consultations/" + planned.published(officer, topic).id();
            client.put(consultation + "/consultees")
                    .as(officer)
                    .ifMatch(0)
                    .json(wanted(path))
                    .send()
                    .expect(200);
        }
        String consultees = "/api/v1/consultations/"
                + planned.embargoed(officer, "transport").id() + "/consultees";
        client.put(consultees).as(officer).ifMatch(0).json(wanted(path)).send().expect(200);

        ContractAnswer first = client.get(path + "/members?topic=housing&limit=2")
                .as(officer)
                .send()
                .expect(200);
        ContractAnswer second = client.get(path + "/members?topic=housing&limit=2&cursor=" + first.textAt("next"))
                .as(officer)
                .send()
                .expect(200);
        assertThat(second.at("next")).isNull();
        List<Object> optedOut = new ArrayList<>(first.ofItems("optedOut"));
        optedOut.addAll(second.ofItems("optedOut"));
        assertThat(optedOut).containsExactly(false, true, false);
        assertThat(first.ofItems("timesAsked"))
                .as("one had opted out of housing, and an embargoed one is not told of")
                .containsExactly(2, 1);
        assertThat(client.get(path + "/members?asked-to=" + planned.today())
                        .as(officer)
                        .send()
                        .ofItems("timesAsked"))
                .containsExactly(0, 0, 0);
        client.get(path + "/members?asked-from=2027-02-01&asked-to=2027-01-31")
                .as(officer)
                .send()
                .expect(400);
    }

    @Test
    void who_opted_out_of_a_consultation_is_for_those_who_run_it() {
        SignedIn officer = people.with(Role.OFFICER);
        SignedIn other = people.with(Role.OFFICER);
        String path = picked(other, "Mine", List.of(officer.organisation().value()));
        String query = path + "/members?consultation="
                + planned.published(officer, "health").id();
        client.get(query).as(other).send().expect(403);
        client.get(query).as(people.with(Role.CVS)).send().expect(200);
        client.get(path + "/members?consultation="
                        + planned.embargoed(officer, "health").id())
                .as(people.with(Role.CVS))
                .send()
                .expect(404);
    }

    private String picked(SignedIn owner, String name, List<UUID> organisations) {
        String list = String.join(
                ",", organisations.stream().map(id -> "\"" + id + "\"").toList());
        return client.post(ALL)
                .as(owner)
                .json("{\"name\":\"%s\",\"organisations\":[%s]}".formatted(name, list))
                .send()
                .expect(201)
                .header("Location")
                .orElseThrow();
    }

    private List<Object> listed(SignedIn reader) {
        return client.get(ALL + "?limit=200").as(reader).send().expect(200).ofItems("id");
    }

    private static String wanted(String audience) {
        return "{\"audiences\":[\"%s\"],\"organisations\":[]}".formatted(id(audience));
    }

    private static String id(String path) {
        return path.substring(ALL.length() + 1);
    }
}
