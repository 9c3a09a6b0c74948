package org.compacthub.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.compacthub.merge.Duplicated.at;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.compacthub.account.MembershipWanted;
import org.compacthub.account.Person;
import org.compacthub.audience.Planned;
import org.compacthub.caller.Role;
import org.compacthub.consultation.Consultation;
import org.compacthub.id.OrganisationId;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever refers to an entry that was merged counts as the survivor's, and goes back with it. */
@MicronautTest(transactional = false)
class FamilyHttpTest {
    private static final String CALENDAR = "/api/v1/consultations";
    private static final String CONTACT = """
        {"purposes":["consultations"],"email":"%s@example.org",
         "consent":{"sharing":"public","givenOn":"2026-01-02","givenHow":"On the joining form"}}
        """;

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Duplicated duplicated;

    @Inject
    private Planned planned;

    private SignedIn staff;
    private SignedIn own;
    private SignedIn other;

    @BeforeEach
    void people() {
        staff = people.with(Role.CVS);
        own = people.with(Role.MEMBER);
        other = people.with(Role.MEMBER);
    }

    @Test
    void whoever_acts_for_the_merged_entry_acts_for_the_survivor() {
        String key = client.post("/api/v1/api-keys")
                .as(other)
                .json("{\"label\":\"Sync\"}")
                .send()
                .expect(201)
                .textAt("secret");
        String merge = duplicated.merge(staff, own.organisation(), other.organisation());
        ContractAnswer session = client.get("/api/v1/session").as(other).send().expect(200);
        assertThat(session.textAt("organisation.id"))
                .isEqualTo(own.organisation().value().toString());
        assertThat(client.get(at(own.organisation()))
                        .as(other)
                        .send()
                        .expect(200)
                        .at("mayChange"))
                .isEqualTo(true);
        assertThat(client.get(at(own.organisation()))
                        .withKey(key)
                        .send()
                        .expect(200)
                        .at("mayChange"))
                .isEqualTo(true);
        String mine = client.post("/api/v1/api-keys")
                .as(other)
                .json("{\"label\":\"Later\"}")
                .send()
                .expect(201)
                .textAt("secret");
        client.get("/api/v1/session").withKey(mine).send().expect(200);
        assertThat(client.get("/api/v1/api-keys").as(own).send().expect(200).ofItems("label"))
                .containsExactlyInAnyOrder("Sync", "Later");
        assertThat(client.get("/api/v1/people").as(own).send().expect(200).ofItems("id"))
                .contains(other.person().value().toString());

        duplicated.undoing(staff, merge, false).send().expect(200);
        assertThat(client.get(at(own.organisation()))
                        .as(other)
                        .send()
                        .expect(200)
                        .at("mayChange"))
                .isEqualTo(false);
        assertThat(client.get(at(other.organisation()))
                        .as(other)
                        .send()
                        .expect(200)
                        .at("mayChange"))
                .isEqualTo(true);
    }

    @Test
    void who_belongs_to_both_belongs_to_one_once_and_may_act_for_it() {
        Person both = people.person(
                new MembershipWanted(own.organisation(), Role.MEMBER),
                new MembershipWanted(other.organisation(), Role.MEMBER));
        SignedIn signedIn = people.signIn(both.email().value(), TestPeople.PASSWORD);
        duplicated.merge(staff, own.organisation(), other.organisation());
        ContractAnswer session =
                client.get("/api/v1/session").as(signedIn).send().expect(200);
        assertThat((List<?>) session.at("memberships")).hasSize(1);
        client.put("/api/v1/session/acting-for")
                .as(signedIn)
                .json("{\"organisation\":\"%s\",\"role\":\"member\"}"
                        .formatted(own.organisation().value()))
                .send()
                .expect(200);
    }

    @Test
    void people_whose_role_does_not_go_with_the_survivors_sector_are_in_the_way() {
        SignedIn officer = people.with(Role.OFFICER);
        duplicated
                .merging(staff, own.organisation(), officer.organisation(), "")
                .send()
                .expect(409);
        duplicated
                .merging(staff, own.organisation(), officer.organisation(), "\"sector\"")
                .send()
                .expect(201);
    }

    @Test
    void its_consultations_are_the_survivors() {
        SignedIn officer = people.with(Role.OFFICER);
        SignedIn colleague = people.with(Role.OFFICER);
        Consultation led = planned.published(officer, "transport");
        Consultation idea = planned.idea(officer, other.organisation(), "transport");
        String of = CALENDAR + "?organisation=" + colleague.organisation().value();
        ContractAnswer before = client.get(of).send().expect(200);
        assertThat(before.ofItems("id")).isEmpty();

        String merge = duplicated.merge(staff, colleague.organisation(), officer.organisation());
        ContractAnswer merged = client.get(of)
                .header("If-None-Match", before.header("ETag").orElseThrow())
                .send()
                .expect(200);
        assertThat(merged.ofItems("id")).containsExactly(led.id().toString());
        assertThat(merged.textAt("items.0.lead.id"))
                .isEqualTo(colleague.organisation().value().toString());
        assertThat(client.get(CALENDAR + "?organisation="
                                + officer.organisation().value())
                        .send()
                        .expect(200)
                        .ofItems("id"))
                .containsExactly(led.id().toString());
        ContractAnswer one =
                client.get(CALENDAR + "/" + led.id()).as(colleague).send().expect(200);
        assertThat(one.textAt("lead.id"))
                .isEqualTo(colleague.organisation().value().toString());
        assertThat(one.at("mayChange")).isEqualTo(true);
        assertThat(client.get(of).as(colleague).send().expect(200).ofItems("id"))
                .containsExactlyInAnyOrder(led.id().toString(), idea.id().toString());

        duplicated.undoing(staff, merge, false).send().expect(200);
        assertThat(client.get(of).send().expect(200).ofItems("id")).isEmpty();
        client.get(CALENDAR + "/" + idea.id()).as(colleague).send().expect(404);
        assertThat(client.get(CALENDAR + "/" + led.id()).send().expect(200).textAt("lead.id"))
                .isEqualTo(officer.organisation().value().toString());
    }

    @Test
    void its_contacts_are_the_survivors_and_are_kept_by_them() {
        for (SignedIn each : List.of(own, other)) {
            client.post(at(each.organisation()) + "/contacts")
                    .as(each)
                    .json(CONTACT.formatted("post" + each.organisation().value()))
                    .send()
                    .expect(201);
        }
        duplicated.merge(staff, own.organisation(), other.organisation());
        ContractAnswer contacts =
                client.get(at(own.organisation()) + "/contacts").as(own).send().expect(200);
        assertThat(contacts.ofItems("organisation"))
                .hasSize(2)
                .allSatisfy(organisation -> assertThat(organisation.toString())
                        .contains(own.organisation().value().toString()));
        for (Object contact : contacts.ofItems("id")) {
            client.delete(at(own.organisation()) + "/contacts/" + contact)
                    .as(own)
                    .ifMatch(0)
                    .send()
                    .expect(204);
        }
    }

    @Test
    void what_it_prefers_counts_while_the_survivor_says_nothing() {
        String wishes = "{\"receiving\":{\"format\":\"%s\"}}";
        client.put(at(other.organisation()) + "/preferences")
                .as(other)
                .ifMatch(0)
                .json(wishes.formatted("easy-read"))
                .send()
                .expect(200);
        duplicated.merge(staff, own.organisation(), other.organisation());
        String preferences = at(own.organisation()) + "/preferences";
        ContractAnswer shown = client.get(preferences).as(own).send().expect(200);
        assertThat(shown.textAt("receiving.format")).isEqualTo("easy-read");
        client.put(preferences)
                .as(own)
                .ifMatch(shown.version())
                .json(wishes.formatted("braille"))
                .send()
                .expect(200);
        assertThat(client.get(at(other.organisation()) + "/preferences")
                        .as(own)
                        .send()
                        .expect(200)
                        .textAt("receiving.format"))
                .isEqualTo("braille");
    }

    @Test
    void it_is_asked_once_and_an_opt_out_of_either_holds_until_the_survivor_says_otherwise() {
        SignedIn lead = people.with(Role.OFFICER);
        Consultation consultation = planned.published(lead, "transport");
        String path = CALENDAR + "/" + consultation.id();
        client.put(path + "/consultees")
                .as(lead)
                .ifMatch(0)
                .json("{\"audiences\":[],\"organisations\":[\"%s\",\"%s\"]}"
                        .formatted(
                                own.organisation().value(), other.organisation().value()))
                .send()
                .expect(200);
        assertThat(client.get(path + "/consultees").send().expect(200).at("total"))
                .isEqualTo(2);
        wish(other, path, "opted-out");
        duplicated.merge(staff, own.organisation(), other.organisation());

        ContractAnswer inside = client.get(path + "/consultees").as(lead).send().expect(200);
        assertThat(inside.at("total")).isEqualTo(1);
        assertThat(inside.textAt("items.0.organisation.id"))
                .isEqualTo(own.organisation().value().toString());
        assertThat(inside.at("items.0.optedOut")).isEqualTo(true);
        assertThat(client.get(path + "/consultees").send().expect(200).at("total"))
                .isEqualTo(0);
        assertThat(client.get("/api/v1/interests").as(own).send().expect(200).ofItems("wish"))
                .containsExactly("opted-out");
        wish(own, path, "interested");
        assertThat(client.get(path + "/consultees").send().expect(200).at("total"))
                .isEqualTo(1);
        assertThat(client.get("/api/v1/interests").as(other).send().expect(200).ofItems("wish"))
                .containsExactly("interested");
        assertThat(client.get(at(own.organisation()) + "/load")
                        .as(staff)
                        .send()
                        .expect(200)
                        .ofEach("coming", "closesOn"))
                .hasSize(1);
    }

    @Test
    void what_was_sent_to_either_was_sent_to_it() {
        SignedIn lead = people.with(Role.OFFICER);
        Consultation consultation = planned.published(lead, "transport");
        String body =
                "{\"consultation\":\"%s\",\"route\":\"email\",\"organisations\":[\"%s\",\"%s\"],\"sentOn\":\"%s\"}"
                        .formatted(
                                consultation.id(),
                                own.organisation().value(),
                                other.organisation().value(),
                                planned.today());
        client.post("/api/v1/circulations").as(lead).json(body).send().expect(201);
        duplicated.merge(staff, own.organisation(), other.organisation());
        assertThat(client.get(at(own.organisation()) + "/circulations")
                        .as(other)
                        .send()
                        .expect(200)
                        .ofItems("id"))
                .hasSize(1);
        assertThat(client.post("/api/v1/circulations")
                        .as(lead)
                        .json(body)
                        .send()
                        .expect(201)
                        .at("recipients"))
                .isEqualTo(1);
    }

    @Test
    void it_is_in_an_audience_once() {
        SignedIn lead = people.with(Role.OFFICER);
        String audience = client.post("/api/v1/audiences")
                .as(lead)
                .json("{\"name\":\"Both\",\"organisations\":[\"%s\",\"%s\"]}"
                        .formatted(
                                own.organisation().value(), other.organisation().value()))
                .send()
                .expect(201)
                .textAt("id");
        duplicated.merge(staff, own.organisation(), other.organisation());
        assertThat(client.get("/api/v1/audiences/" + audience + "/members")
                        .as(lead)
                        .send()
                        .expect(200)
                        .ofItems("organisation"))
                .singleElement()
                .satisfies(member -> assertThat(member.toString())
                        .contains(own.organisation().value().toString()));
    }

    @Test
    void the_places_that_it_keeps_are_kept_by_the_survivors_people() {
        String places = "/api/v1/meeting-places";
        String place = "{\"name\":\"Hall of %s\",\"address\":\"1 High Street\",\"posters\":1}"
                .formatted(other.organisation().value());
        String at = places + "/"
                + client.post(places).as(other).json(place).send().expect(201).textAt("id");
        client.put(at).as(own).ifMatch(0).json(place).send().expect(403);
        String merge = duplicated.merge(staff, own.organisation(), other.organisation());
        assertThat(client.get(at).send().expect(200).textAt("keeper.id")).isEqualTo(id(own));
        client.put(at)
                .as(own)
                .ifMatch(0)
                .json(place.replace("High", "Low"))
                .send()
                .expect(200);
        duplicated.undoing(staff, merge, false).send().expect(200);
        assertThat(client.get(at).send().expect(200).textAt("keeper.id")).isEqualTo(id(other));
        client.put(at).as(own).ifMatch(1).json(place).send().expect(403);
    }

    @Test
    void what_it_offered_is_the_survivors_offer() {
        String offers = CALENDAR + "/"
                + planned.published(people.with(Role.OFFICER), "transport").id() + "/support-offers";
        String offer = "{\"kinds\":[\"networks\"],\"text\":\"Our bulletin\"}";
        String made =
                client.post(offers).as(other).json(offer).send().expect(201).textAt("id");
        String merge = duplicated.merge(staff, own.organisation(), other.organisation());
        ContractAnswer seen = client.get(offers).as(own).send().expect(200);
        assertThat(seen.ofItems("id")).containsExactly(made);
        assertThat(seen.textAt("items.0.organisation.id")).isEqualTo(id(own));
        assertThat(seen.at("items.0.mayWithdraw")).isEqualTo(true);
        client.post(offers).as(own).json(offer).send().expect(409);
        duplicated.undoing(staff, merge, false).send().expect(200);
        assertThat(client.get(offers).as(own).send().expect(200).ofItems("id")).isEmpty();
        assertThat(client.get(offers).as(other).send().expect(200).textAt("items.0.organisation.id"))
                .isEqualTo(id(other));
    }

    @Test
    void what_it_shares_is_the_survivors_until_they_part() {
        String notes = "/api/v1/knowledge-notes";
        String note = client.post(notes)
                .as(other)
                .json("{\"kind\":\"note\",\"title\":\"Halls\",\"text\":\"Ask"
                        + " early.\",\"topics\":[],\"shownTo\":\"everybody\"}")
                .send()
                .expect(201)
                .textAt("id");
        String of = notes + "?organisation=" + id(own);
        String merge = duplicated.merge(staff, own.organisation(), other.organisation());
        assertThat(client.get(of).send().expect(200).ofItems("id")).containsExactly(note);
        duplicated.undoing(staff, merge, false).send().expect(200);
        assertThat(client.get(of).send().expect(200).ofItems("id")).isEmpty();
        assertThat(client.get(notes + "/" + note).send().expect(200).textAt("organisation.id"))
                .isEqualTo(id(other));
    }

    @Test
    void whom_it_was_asked_to_approach_is_advised_by_the_survivor() {
        SignedIn council = people.with(Role.OFFICER);
        String questions = "/api/v1/approach-requests";
        String question = client.post(questions)
                .as(council)
                .json("{\"question\":\"Who knows?\",\"areas\":[\"eccles\"],\"answerBy\":\"%s\",\"asked\":[\"%s\"]}"
                        .formatted(planned.today().plusDays(14), id(other)))
                .send()
                .expect(201)
                .textAt("id");
        String merge = duplicated.merge(staff, own.organisation(), other.organisation());
        ContractAnswer seen = client.get(questions).as(own).send().expect(200);
        assertThat(seen.ofItems("id")).containsExactly(question);
        assertThat(seen.textAt("items.0.asked.0.organisation.id")).isEqualTo(id(own));
        assertThat(seen.at("items.0.asked.0.mayAdvise")).isEqualTo(true);
        duplicated.undoing(staff, merge, false).send().expect(200);
        assertThat(client.get(questions).as(own).send().expect(200).ofItems("id"))
                .isEmpty();
        assertThat(client.get(questions).as(other).send().expect(200).textAt("items.0.asked.0.organisation.id"))
                .isEqualTo(id(other));
    }

    @Test
    void barriers_that_it_was_asked_to_remove_are_the_survivors_to_remove() {
        String barrier = client.post("/api/v1/information-barriers")
                .as(people.with(Role.MEMBER))
                .json("{\"direction\":\"giving\",\"what\":\"Forms on the web alone\",\"asked\":\"%s\"}"
                        .formatted(id(other)))
                .send()
                .expect(201)
                .header("Location")
                .orElseThrow();
        String merge = duplicated.merge(staff, own.organisation(), other.organisation());
        assertThat(client.get(barrier).as(own).send().expect(200).textAt("asked.id"))
                .isEqualTo(id(own));
        client.post(barrier + "/steps")
                .as(own)
                .ifMatch(0)
                .json("{\"state\":\"removed\",\"words\":\"There are paper forms.\"}")
                .send()
                .expect(201);
        duplicated.undoing(staff, merge, false).send().expect(200);
        assertThat(client.get(barrier).as(own).send().expect(200).textAt("asked.id"))
                .isEqualTo(id(other));
    }

    @Test
    void a_request_for_information_that_concerns_it_concerns_the_survivor() {
        SignedIn council = people.with(Role.OFFICER);
        String requests = "/api/v1/information-requests";
        String request = client.post(requests)
                .as(council)
                .json("{\"subject\":\"Grants\",\"receivedOn\":\"%s\"}".formatted(planned.today()))
                .send()
                .expect(201)
                .header("Location")
                .orElseThrow();
        client.post(request + "/concerned")
                .as(council)
                .json(
                        "{\"organisation\":\"%s\",\"material\":\"Its bid\",\"commerciallySensitive\":true,\"commentBy\":\"%s\"}"
                                .formatted(id(other), planned.today().plusDays(7)))
                .send()
                .expect(201);
        client.get(request).as(own).send().expect(404);
        String merge = duplicated.merge(staff, own.organisation(), other.organisation());
        assertThat(client.get(request).as(own).send().expect(200).textAt("concerned.0.organisation.id"))
                .isEqualTo(id(own));
        duplicated.undoing(staff, merge, false).send().expect(200);
        client.get(request).as(own).send().expect(404);
        assertThat(client.get(request).as(other).send().expect(200).textAt("concerned.0.organisation.id"))
                .isEqualTo(id(other));
    }

    @Test
    void notices_that_it_sent_and_its_reports_of_their_reach_are_the_survivors() {
        String notice = client.post("/api/v1/circulations")
                .as(other)
                .json(
                        "{\"notice\":\"The hall closes\",\"informationOnly\":true,\"words\":\"Users\",\"route\":\"email\",\"sentOn\":\"%s\"}"
                                .formatted(planned.today()))
                .send()
                .expect(201)
                .textAt("id");
        String notices = "/api/v1/information-notices";
        String merge = duplicated.merge(staff, own.organisation(), other.organisation());
        assertThat(client.get(notices + "?organisation=" + id(own))
                        .send()
                        .expect(200)
                        .ofItems("id"))
                .containsExactly(notice);
        assertThat(client.get(notices + "/" + notice).send().expect(200).textAt("sentBy.id"))
                .isEqualTo(id(own));
        assertThat(client.get("/api/v1/circulations").as(own).send().expect(200).ofItems("id"))
                .containsExactly(notice);
        client.post("/api/v1/circulations/" + notice + "/reach-reports")
                .as(own)
                .json("{\"people\":12,\"reportedOn\":\"%s\"}".formatted(planned.today()))
                .send()
                .expect(201);
        duplicated.undoing(staff, merge, false).send().expect(200);
        assertThat(client.get(notices + "?organisation=" + id(own))
                        .send()
                        .expect(200)
                        .ofItems("id"))
                .isEmpty();
        assertThat(client.get(notices + "/" + notice).send().expect(200).textAt("sentBy.id"))
                .isEqualTo(id(other));
    }

    @Test
    void where_it_is_said_to_be_missing_the_survivor_is() {
        SignedIn lead = people.with(Role.OFFICER);
        String suggestions =
                CALENDAR + "/" + planned.published(lead, "transport").id() + "/consultee-suggestions";
        client.post(suggestions)
                .as(people.with(Role.MEMBER))
                .json("{\"organisation\":\"%s\",\"reason\":\"It knows.\"}".formatted(id(other)))
                .send()
                .expect(201);
        String merge = duplicated.merge(staff, own.organisation(), other.organisation());
        assertThat(client.get(suggestions).as(lead).send().expect(200).textAt("items.0.organisation.id"))
                .isEqualTo(id(own));
        duplicated.undoing(staff, merge, false).send().expect(200);
        assertThat(client.get(suggestions).as(lead).send().expect(200).textAt("items.0.organisation.id"))
                .isEqualTo(id(other));
    }

    @Test
    void before_a_merge_it_is_told_how_much_of_all_that_there_is() {
        client.post("/api/v1/meeting-places")
                .as(other)
                .json("{\"name\":\"Room of %s\",\"address\":\"1 High Street\",\"posters\":1}".formatted(id(other)))
                .send()
                .expect(201);
        client.post("/api/v1/knowledge-notes")
                .as(other)
                .json("{\"kind\":\"note\",\"title\":\"Rooms\",\"text\":\"Ask"
                        + " early.\",\"topics\":[],\"shownTo\":\"partners\"}")
                .send()
                .expect(201);
        client.post("/api/v1/circulations")
                .as(other)
                .json("{\"notice\":\"A fair\",\"words\":\"Users\",\"route\":\"email\",\"sentOn\":\"%s\"}"
                        .formatted(planned.today()))
                .send()
                .expect(201);
        client.post(CALENDAR + "/"
                        + planned.published(people.with(Role.OFFICER), "transport")
                                .id() + "/support-offers")
                .as(other)
                .json("{\"kinds\":[\"networks\"],\"text\":\"Our bulletin\"}")
                .send()
                .expect(201);
        client.post("/api/v1/information-barriers")
                .as(other)
                .json("{\"direction\":\"giving\",\"what\":\"Forms on the web alone\",\"asked\":\"%s\"}"
                        .formatted(id(own)))
                .send()
                .expect(201);
        ContractAnswer compared = client.get("/api/v1/duplicates/" + id(own) + "/" + id(other))
                .as(staff)
                .send()
                .expect(200);
        for (String kind : List.of("meetingPlaces", "knowledgeNotes", "sent", "supportOffers", "barriers")) {
            assertThat(compared.at("other.bringsAlong." + kind)).as(kind).isEqualTo(1);
            assertThat(compared.at("one.bringsAlong." + kind)).as(kind).isEqualTo(kind.equals("barriers") ? 1 : 0);
        }
        duplicated.merge(staff, own.organisation(), other.organisation());
        OrganisationId third = duplicated.add(staff, "Third of " + id(own));
        assertThat(client.get("/api/v1/duplicates/" + id(own) + "/" + third.value())
                        .as(staff)
                        .send()
                        .expect(200)
                        .at("one.bringsAlong.meetingPlaces"))
                .isEqualTo(1);
    }

    private static String id(SignedIn person) {
        return person.organisation().value().toString();
    }

    @Test
    void nothing_of_the_merged_entry_is_lost_with_a_signature_or_a_correction_that_waits() {
        OrganisationId signed = own.organisation();
        client.post(at(signed) + "/compact/application")
                .as(own)
                .ifMatch(0)
                .json("{\"jobTitle\":\"Chair\",\"signedOn\":\"2026-01-02\"}")
                .send()
                .expect(200);
        duplicated.merging(staff, other.organisation(), signed, "").send().expect(409);
        client.post(at(other.organisation()) + "/corrections")
                .as(own)
                .json("{\"field\":\"description\",\"value\":\"Sings.\",\"reason\":\"Heard it.\"}")
                .send()
                .expect(201);
        duplicated.merging(staff, signed, other.organisation(), "").send().expect(409);
    }

    @Test
    void the_survivor_is_a_member_in_the_place_of_the_merged_entry() {
        OrganisationId third = duplicated.add(staff, "Third of " + id(other));
        String named = ",\"roles\":[\"infrastructure\"],\"coverage\":{\"organisations\":[\"%s\",\"%s\"]}"
                .formatted(other.organisation().value(), third.value());
        OrganisationId body = duplicated.add(staff, "Support of " + id(other), named);
        duplicated.merge(staff, own.organisation(), other.organisation());
        ContractAnswer members = client.get(at(body) + "/members").send().expect(200);
        assertThat(members.ofItems("id"))
                .containsExactlyInAnyOrder(id(own), third.value().toString());
        assertThat(members.at("total")).isEqualTo(2);
        for (SignedIn entry : List.of(own, other)) {
            assertThat(client.get(at(entry.organisation()) + "/covered-by")
                            .send()
                            .expect(200)
                            .text())
                    .contains(body.value().toString());
        }
        duplicated.merge(staff, own.organisation(), third);
        ContractAnswer once = client.get(at(body) + "/members").send().expect(200);
        assertThat(once.ofItems("id")).containsExactly(id(own));
        assertThat(once.at("total")).isEqualTo(1);
    }

    private void wish(SignedIn by, String path, String wish) {
        client.put(path + "/interest")
                .as(by)
                .json("{\"wish\":\"%s\"}".formatted(wish))
                .send()
                .expect(200);
    }
}
