package org.compacthub.meetingplace;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.Change;
import org.compacthub.caller.Role;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.compacthub.time.London;
import org.compacthub.vocabulary.TermKind;
import org.compacthub.vocabulary.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@MicronautTest(transactional = false)
class MeetingPlacesHttpTest {
    private static final String ALL = "/api/v1/meeting-places";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private AuditTrail trail;

    @Inject
    private InstantSource clock;

    private SignedIn member;

    @BeforeEach
    void somebody() {
        member = people.with(Role.MEMBER);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MEMBER", "OFFICER", "CVS", "ADMINISTRATOR"})
    void whoever_acts_for_an_organisation_adds_a_place_that_it_keeps(Role role) {
        SignedIn adder = people.with(role);
        ContractAnswer added = add(adder, "Eccles hall", "\"postcode\":\"m30 0aa\",\"leaflets\":40");
        assertThat(added.textAt("keeper.id"))
                .isEqualTo(adder.organisation().value().toString());
        assertThat(added.textAt("draft.postcode")).isEqualTo("M30 0AA");
        assertThat(added.textAt("confirmedOn")).isEqualTo(London.today(clock).toString());
        assertThat(added.at("mayChange")).isEqualTo(true);
        String at = added.header("Location").orElseThrow();
        ContractAnswer read = client.get(at).send().expect(200);
        assertThat(read.at("mayChange")).isEqualTo(false);
        assertThat(read.at("draft")).isEqualTo(added.at("draft"));
    }

    @Test
    void stewards_and_strangers_read_and_do_not_write() {
        String body = body("Eccles hall", "\"posters\":1");
        client.post(ALL).as(people.with(Role.STEWARD)).json(body).send().expect(403);
        client.post(ALL).json(body).send().expect(401);
        client.get(ALL).as(people.with(Role.STEWARD)).send().expect(200);
        client.get(ALL).send().expect(200);
    }

    @ParameterizedTest
    @CsvSource({"MEMBER, 403", "OFFICER, 403", "STEWARD, 403", "CVS, 200", "ADMINISTRATOR, 200"})
    void others_change_it_where_they_keep_the_whole_list(Role role, int status) {
        String at =
                add(member, "Eccles hall", "\"posters\":1").header("Location").orElseThrow();
        SignedIn other = people.with(role);
        client.put(at)
                .as(other)
                .ifMatch(0)
                .json(body("Eccles new hall", "\"posters\":2"))
                .send()
                .expect(status);
        client.delete(at).as(other).ifMatch(status == 200 ? 1 : 0).send().expect(status == 200 ? 204 : 403);
        assertThat(client.get(at).send().status()).isEqualTo(status == 200 ? 404 : 200);
    }

    @Test
    void a_change_needs_the_version_that_it_was_made_to() {
        ContractAnswer added = add(member, "Eccles hall", "\"posters\":1");
        String at = added.header("Location").orElseThrow();
        String changed = body("Eccles hall", "\"posters\":3");
        client.put(at).as(member).json(changed).sendWrong().expect(428);
        ContractAnswer second =
                client.put(at).as(member).ifMatch(0).json(changed).send().expect(200);
        assertThat(second.version()).isEqualTo(1);
        assertThat(client.put(at)
                        .as(member)
                        .ifMatch(0)
                        .json(changed)
                        .send()
                        .expect(412)
                        .header("ETag"))
                .contains("\"1\"");
        client.delete(at).as(member).ifMatch(0).send().expect(412);
        client.delete(at).as(member).ifMatch(1).send().expect(204);
        client.delete(at).as(member).ifMatch(1).send().expect(404);
        assertThat(trail.of(java.util.UUID.fromString(added.textAt("id")), 10, Optional.empty()).items().stream()
                        .map(Change::action))
                .containsExactly("removeMeetingPlace", "changeMeetingPlace", "addMeetingPlace");
    }

    @Test
    void a_refusal_says_which_field_and_what_would_pass() {
        ContractAnswer nothing = refused("");
        assertThat(nothing.textAt("errors.0.pointer")).isEqualTo("#/posters");
        assertThat(refused("\"posters\":1,\"postcode\":\"Eccles\"").textAt("errors.0.pointer"))
                .isEqualTo("#/postcode");
        assertThat(refused("\"posters\":1,\"areas\":[\"nowhere-at-all\"]").textAt("errors.0.pointer"))
                .isEqualTo("#/areas/0");
        client.get(ALL + "?topic=nothing-at-all").send().expect(400);
        client.get(ALL + ".csv?community=nobody-at-all").send().expect(400);
    }

    @Test
    void an_area_finds_what_is_said_of_the_whole() {
        var areas = vocabulary.areas();
        String whole = areas.whole().iterator().next();
        List<String> parts = areas.all().stream()
                .filter(area -> !areas.whole().contains(area))
                .toList();
        String everywhere = id(add(member, "Everywhere", "\"posters\":1,\"areas\":[\"%s\"]".formatted(whole)));
        String here = id(add(member, "Here", "\"posters\":1,\"areas\":[\"%s\"]".formatted(parts.get(0))));
        String there = id(add(member, "There", "\"posters\":1,\"areas\":[\"%s\"]".formatted(parts.get(1))));
        assertThat(found("?area=" + parts.get(0))).contains(everywhere, here).doesNotContain(there);
        assertThat(found("?area=%s&area=%s".formatted(parts.get(0), parts.get(1))))
                .contains(everywhere, here, there);
    }

    @Test
    void filters_hold_together_and_pages_follow_each_other() {
        String topic = vocabulary.terms(TermKind.TOPIC).getLast().id();
        String community = vocabulary.terms(TermKind.AUDIENCE).getLast().id();
        List<String> both = new ArrayList<>();
        for (String name : List.of("c place", "A place", "b place", "b place", "É place")) {
            both.add(id(add(
                    member,
                    name,
                    "\"posters\":1,\"topics\":[\"%s\"],\"communities\":[\"%s\"]".formatted(topic, community))));
        }
        String topicAlone = id(add(member, "A place", "\"posters\":1,\"topics\":[\"%s\"]".formatted(topic)));
        String query = "?topic=%s&community=%s".formatted(topic, community);
        assertThat(found(query)).containsAll(both).doesNotContain(topicAlone).doesNotHaveDuplicates();
        ContractAnswer first = client.get(ALL + query + "&limit=2").send().expect(200);
        assertThat(first.header("Link")).isPresent();
        client.get(ALL + "?topic=" + topic + "&cursor=" + first.textAt("next"))
                .send()
                .expect(400);
        String csv = client.get(ALL + ".csv" + query).send().expect(200).text();
        assertThat(csv).contains(both).doesNotContain(topicAlone);
    }

    @Test
    void the_same_key_adds_once() {
        String body = body("Once hall", "\"posters\":1");
        var first = client.post(ALL)
                .as(member)
                .header("Idempotency-Key", "place-once-1")
                .json(body);
        String id = id(first.send().expect(201));
        assertThat(id(client.post(ALL)
                        .as(member)
                        .header("Idempotency-Key", "place-once-1")
                        .json(body)
                        .send()
                        .expect(201)))
                .isEqualTo(id);
    }

    /** The ids of all pages, two by two. */
    private List<String> found(String query) {
        List<String> ids = new ArrayList<>();
        Optional<String> cursor = Optional.of("");
        while (cursor.isPresent()) {
            String more = cursor.get().isEmpty() ? "" : "&cursor=" + cursor.get();
            ContractAnswer page =
                    client.get(ALL + query + "&limit=2" + more).send().expect(200);
            page.ofEach("items", "id").forEach(id -> ids.add((String) id));
            cursor = Optional.ofNullable(page.at("next")).map(Object::toString);
        }
        return ids;
    }

    private ContractAnswer refused(String more) {
        return client.post(ALL)
                .as(member)
                .json(body("Eccles hall", more))
                .send()
                .expect(400);
    }

    private ContractAnswer add(SignedIn adder, String name, String more) {
        return client.post(ALL).as(adder).json(body(name, more)).send().expect(201);
    }

    private static String id(ContractAnswer place) {
        return place.textAt("id");
    }

    private static String body(String name, String more) {
        return "{\"name\":\"%s\",\"address\":\"1 High Street\"%s}".formatted(name, more.isEmpty() ? "" : "," + more);
    }
}
