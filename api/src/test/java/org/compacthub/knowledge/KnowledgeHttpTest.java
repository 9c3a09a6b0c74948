package org.compacthub.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Sector;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.compacthub.time.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class KnowledgeHttpTest {
    private static final String ALL = "/api/v1/knowledge-notes";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private InstantSource clock;

    private SignedIn carers;

    @BeforeEach
    void an_organisation() {
        carers = people.with(Role.MEMBER);
    }

    @Test
    void it_is_shared_read_by_everybody_changed_and_taken_away() {
        ContractAnswer shared = client.post(ALL).as(carers).json("""
            {"kind":"experience","title":" Lunch clubs ","text":"How we began.\\n\\nHow it went.",
             "topics":["health","health"],"link":"https://example.org/lunch","shownTo":"everybody"}
            """).send().expect(201);
        String at = shared.header("Location").orElseThrow();
        assertThat(shared.textAt("note.title")).isEqualTo("Lunch clubs");
        assertThat(shared.textAt("note.text")).isEqualTo("How we began.\n\nHow it went.");
        assertThat(shared.at("note.topics")).isEqualTo(List.of("health"));
        assertThat(shared.textAt("organisation.id"))
                .isEqualTo(carers.organisation().value().toString());
        assertThat(shared.textAt("sharedOn")).isEqualTo(London.today(clock).toString());
        assertThat(shared.at("mayChange")).isEqualTo(true);

        ContractAnswer read = client.get(at).send().expect(200);
        assertThat(read.at("mayChange")).isEqualTo(false);
        assertThat(read.textAt("note.link")).isEqualTo("https://example.org/lunch");

        ContractAnswer changed = change(at, carers, 0, "Supper clubs", "everybody");
        assertThat(changed.expect(200).version()).isEqualTo(1);
        assertThat(client.get(at).send().expect(200).textAt("note.title")).isEqualTo("Supper clubs");
        assertThat(change(at, carers, 0, "Late", "everybody").status()).isEqualTo(412);

        client.delete(at).as(carers).send().expect(428);
        client.delete(at).as(carers).ifMatch(0).send().expect(412);
        client.delete(at).as(carers).ifMatch(1).send().expect(204);
        client.get(at).send().expect(404);
        client.delete(at).as(carers).ifMatch(1).send().expect(404);
    }

    @Test
    void what_is_for_partners_is_to_the_public_as_if_it_were_not_there() {
        String at = share(carers, "Whom to ring at the council", "partners");
        String ofCarers = ALL + "?organisation=" + carers.organisation().value();
        for (Role role : List.of(Role.MEMBER, Role.OFFICER, Role.CVS, Role.STEWARD, Role.ADMINISTRATOR)) {
            SignedIn partner = people.with(role);
            assertThat(client.get(at).as(partner).send().expect(200).textAt("note.title"))
                    .isEqualTo("Whom to ring at the council");
            assertThat(client.get(ofCarers).as(partner).send().expect(200).ofItems("id"))
                    .containsExactly(idOf(at));
        }
        ContractAnswer hidden = client.get(at).send().expect(404);
        ContractAnswer nowhere =
                client.get(ALL + "/" + UUID.randomUUID()).send().expect(404);
        assertThat(hidden.textAt("detail")).isEqualTo(nowhere.textAt("detail"));
        assertThat(hidden.json().keySet()).isEqualTo(nowhere.json().keySet());
        for (String search : List.of("", "&q=ring", "&kind=note", "&topic=health")) {
            assertThat(client.get(ofCarers + search).send().expect(200).at("items"))
                    .isEqualTo(List.of());
        }
        change(at, carers, 0, "Whom to ring at the council", "everybody").expect(200);
        client.get(at).send().expect(200);
        change(at, carers, 1, "Whom to ring at the council", "partners").expect(200);
        client.get(at).send().expect(404);
    }

    @Test
    void its_own_people_change_it_and_of_others_cvs_staff_and_administrators() {
        for (Role role : List.of(Role.MEMBER, Role.OFFICER, Role.STEWARD)) {
            String at = share(carers, "Lunch clubs", "everybody");
            SignedIn other = people.with(role);
            change(at, other, 0, "Mine", "everybody").expect(403);
            client.delete(at).as(other).ifMatch(0).send().expect(403);
        }
        for (Role role : List.of(Role.CVS, Role.ADMINISTRATOR)) {
            String at = share(carers, "Lunch clubs", "everybody");
            SignedIn keeper = people.with(role);
            assertThat(client.get(at).as(keeper).send().expect(200).at("mayChange"))
                    .isEqualTo(true);
            change(at, keeper, 0, "Put right", "everybody").expect(200);
            client.delete(at).as(keeper).ifMatch(1).send().expect(204);
        }
        for (Role role : List.of(Role.MEMBER, Role.OFFICER, Role.CVS, Role.STEWARD, Role.ADMINISTRATOR)) {
            SignedIn own = people.with(role);
            String at = share(own, "Ours", "partners");
            change(at, own, 0, "Still ours", "partners").expect(200);
        }
        client.post(ALL).json(note("Nobody's", "everybody", "")).send().expect(401);
    }

    @Test
    void only_cvs_staff_and_administrators_share_for_others() {
        OrganisationId other = people.organisation(Sector.VOLUNTARY).id();
        String body = note("Lunch clubs", "everybody", ",\"organisation\":\"%s\"".formatted(other.value()));
        for (Role role : List.of(Role.MEMBER, Role.OFFICER, Role.STEWARD)) {
            client.post(ALL).as(people.with(role)).json(body).send().expect(403);
        }
        for (Role role : List.of(Role.CVS, Role.ADMINISTRATOR)) {
            assertThat(client.post(ALL)
                            .as(people.with(role))
                            .json(body)
                            .send()
                            .expect(201)
                            .textAt("organisation.id"))
                    .isEqualTo(other.value().toString());
        }
        ContractAnswer unknown = client.post(ALL)
                .as(people.with(Role.CVS))
                .json(note("Lunch clubs", "everybody", ",\"organisation\":\"%s\"".formatted(UUID.randomUUID())))
                .send()
                .expect(400);
        assertThat(unknown.textAt("errors.0.pointer")).isEqualTo("#/organisation");
    }

    @Test
    void what_does_not_hold_is_refused_at_its_field() {
        for (String link : List.of("javascript:alert(1)", "example.org", "ftp://example.org/")) {
            assertThat(client.post(ALL)
                            .as(carers)
                            .json(note("Lunch clubs", "everybody", ",\"link\":\"%s\"".formatted(link)))
                            .send()
                            .expect(400)
                            .textAt("errors.0.pointer"))
                    .isEqualTo("#/link");
        }
        assertThat(client.post(ALL)
                        .as(carers)
                        .json(note("Lunch clubs", "everybody", ",\"topics\":[\"health\",\"mars\"]"))
                        .send()
                        .expect(400)
                        .textAt("errors.0.pointer"))
                .isEqualTo("#/topics/1");
        assertThat(client.post(ALL)
                        .as(carers)
                        .json(note("     ", "everybody", ""))
                        .send()
                        .expect(400)
                        .textAt("errors.0.pointer"))
                .isEqualTo("#/title");
        assertThat(client.get(ALL + "?topic=mars").send().expect(400).textAt("errors.0.parameter"))
                .isEqualTo("topic");
    }

    @Test
    void it_is_found_by_the_beginnings_of_its_words_by_topic_kind_and_organisation() {
        String lunch = share(carers, "Über lunch & supper clubs", "everybody");
        String money = client.post(ALL)
                .as(carers)
                .json("""
                    {"kind":"expertise","title":"Bookkeeping","text":"We keep the books of small groups.",
                     "topics":["community-safety","health"],"shownTo":"everybody"}
                    """)
                .send()
                .expect(201)
                .header("Location")
                .orElseThrow();
        String ofCarers = "organisation=" + carers.organisation().value();
        assertThat(found(ofCarers)).containsExactly(idOf(money), idOf(lunch));
        assertThat(found(ofCarers + "&q=uber")).containsExactly(idOf(lunch));
        assertThat(found(ofCarers + "&q=SUPPER%20lun")).containsExactly(idOf(lunch));
        assertThat(found(ofCarers + "&q=lunch%20books")).isEmpty();
        assertThat(found(ofCarers + "&q=small%20book")).containsExactly(idOf(money));
        assertThat(found(ofCarers + "&q=ooks")).isEmpty();
        assertThat(found(ofCarers + "&q=%25")).isEmpty();
        assertThat(found(ofCarers + "&kind=expertise")).containsExactly(idOf(money));
        assertThat(found(ofCarers + "&kind=expertise&kind=note")).hasSize(2);
        assertThat(found(ofCarers + "&topic=health")).containsExactly(idOf(money));
        assertThat(found("organisation=" + UUID.randomUUID())).isEmpty();
        change(lunch, carers, 0, "Suppers", "everybody").expect(200);
        assertThat(found(ofCarers + "&q=lunch")).isEmpty();
        assertThat(found(ofCarers + "&q=suppers")).containsExactly(idOf(lunch));
    }

    @Test
    void the_list_comes_in_pages() {
        String first = share(carers, "One thing", "everybody");
        String second = share(carers, "Another thing", "everybody");
        String ofCarers = ALL + "?limit=1&organisation=" + carers.organisation().value();
        ContractAnswer page = client.get(ofCarers).send().expect(200);
        assertThat(page.ofItems("id")).containsExactly(idOf(second));
        ContractAnswer rest =
                client.get(ofCarers + "&cursor=" + page.textAt("next")).send().expect(200);
        assertThat(rest.ofItems("id")).containsExactly(idOf(first));
        assertThat(rest.at("next")).isNull();
        client.get(ofCarers + "&kind=note&cursor=" + page.textAt("next")).send().expect(400);
    }

    @Test
    void what_an_organisation_shared_is_its_survivors_once_it_is_merged() {
        String at = share(carers, "Lunch clubs", "partners");
        SignedIn staff = people.with(Role.CVS);
        SignedIn kept = people.with(Role.MEMBER);
        client.post("/api/v1/merges")
                .as(staff)
                .ifMatch(0)
                .json("{\"survivor\":\"%s\",\"merged\":\"%s\",\"mergedVersion\":0,\"take\":[]}"
                        .formatted(
                                kept.organisation().value(),
                                carers.organisation().value()))
                .send()
                .expect(201);
        assertThat(client.get(at).as(kept).send().expect(200).textAt("organisation.id"))
                .isEqualTo(kept.organisation().value().toString());
        for (OrganisationId id : List.of(kept.organisation(), carers.organisation())) {
            assertThat(client.get(ALL + "?organisation=" + id.value())
                            .as(kept)
                            .send()
                            .expect(200)
                            .ofItems("id"))
                    .containsExactly(idOf(at));
        }
        change(at, kept, 0, "Ours now", "partners").expect(200);
    }

    @Test
    void the_trail_says_what_was_done_and_never_what_it_says() {
        String at = share(carers, "Whom to ring", "partners");
        change(at, carers, 0, "Whom to write to", "everybody").expect(200);
        client.delete(at).as(carers).ifMatch(1).send().expect(204);
        ContractAnswer trail = client.get("/api/v1/changes?subject=" + idOf(at))
                .as(people.with(Role.STEWARD))
                .send()
                .expect(200);
        assertThat(trail.ofItems("action"))
                .containsExactly("removeKnowledgeNote", "changeKnowledgeNote", "shareKnowledgeNote");
        assertThat(trail.ofItems("subjectKind")).containsOnly("knowledge-note");
        assertThat(trail.text()).doesNotContain("Whom to");
    }

    private List<Object> found(String query) {
        return client.get(ALL + "?" + query).send().expect(200).ofItems("id");
    }

    private String share(SignedIn by, String title, String shownTo) {
        return client.post(ALL)
                .as(by)
                .json(note(title, shownTo, ""))
                .send()
                .expect(201)
                .header("Location")
                .orElseThrow();
    }

    private ContractAnswer change(String at, SignedIn by, long version, String title, String shownTo) {
        return client.put(at)
                .as(by)
                .ifMatch(version)
                .json(note(title, shownTo, ""))
                .send();
    }

    private static String note(String title, String shownTo, String more) {
        return "{\"kind\":\"note\",\"title\":\"%s\",\"text\":\"What we have learned.\",\"shownTo\":\"%s\"%s}"
                .formatted(title, shownTo, more);
    }

    private static String idOf(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }
}
