package org.compacthub.interest;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.compacthub.caller.Role;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.Consultations;
import org.compacthub.consultation.Draft;
import org.compacthub.consultation.PlainDraft;
import org.compacthub.id.Ids;
import org.compacthub.store.Database;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.compacthub.time.London;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class InterestHttpTest {
    private static final String INTERESTED = "{\"wish\":\"interested\"}";
    private static final String OPTED_OUT = "{\"wish\":\"opted-out\"}";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Consultations consultations;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private InstantSource clock;

    @Test
    void an_organisation_registers_opts_out_and_takes_it_back() {
        SignedIn lead = people.with(Role.OFFICER);
        SignedIn forum = people.with(Role.MEMBER);
        String consultation = "/api/v1/consultations/" + planned(lead).id();

        ContractAnswer registered = client.put(consultation + "/interest")
                .as(forum)
                .json(INTERESTED)
                .send()
                .expect(200);
        assertThat(registered.textAt("organisation.id"))
                .isEqualTo(forum.organisation().value().toString());
        assertThat(registered.textAt("consultation.title")).isEqualTo("Trams to the quays");

        client.put("/api/v1/interests/topics/transport")
                .as(forum)
                .json(OPTED_OUT)
                .send()
                .expect(200);
        ContractAnswer own = client.get("/api/v1/interests").as(forum).send().expect(200);
        assertThat(own.ofItems("wish")).containsExactly("opted-out", "interested");
        assertThat(own.textAt("items.0.topic")).isEqualTo("transport");

        ContractAnswer seen =
                client.get(consultation + "/interests").as(lead).send().expect(200);
        assertThat(seen.ofItems("wish")).containsExactly("interested");

        client.delete(consultation + "/interest").as(forum).send().expect(204);
        client.delete(consultation + "/interest").as(forum).send().expect(204);
        client.delete("/api/v1/interests/topics/transport").as(forum).send().expect(204);
        assertThat(client.get("/api/v1/interests").as(forum).send().ofItems("wish"))
                .isEmpty();
    }

    @Test
    void a_standing_wish_is_shown_with_what_it_is_about() {
        SignedIn forum = people.with(Role.MEMBER);
        for (String each : List.of("areas/ordsall", "levels/informing", "formats/british-sign-language")) {
            client.put("/api/v1/interests/" + each)
                    .as(forum)
                    .json(INTERESTED)
                    .send()
                    .expect(200);
        }
        ContractAnswer own = client.get("/api/v1/interests").as(forum).send().expect(200);
        assertThat(own.textAt("items.0.format")).isEqualTo("british-sign-language");
        assertThat(own.textAt("items.1.level")).isEqualTo("informing");
        assertThat(own.textAt("items.2.area")).isEqualTo("ordsall");
        client.delete("/api/v1/interests/areas/ordsall").as(forum).send().expect(204);
    }

    @Test
    void others_than_those_who_share_in_it_do_not_see_who() {
        SignedIn lead = people.with(Role.OFFICER);
        String interests = "/api/v1/consultations/" + planned(lead).id() + "/interests";
        client.get(interests).as(people.with(Role.ADMINISTRATOR)).send().expect(200);
        client.get(interests).as(people.with(Role.OFFICER)).send().expect(403);
        client.get(interests).as(people.with(Role.STEWARD)).send().expect(403);
        client.get(interests).send().expect(401);
    }

    @Test
    void what_is_not_there_or_not_known_is_refused() {
        SignedIn forum = people.with(Role.MEMBER);
        client.put("/api/v1/consultations/" + ids.next() + "/interest")
                .as(forum)
                .json(INTERESTED)
                .send()
                .expect(404);
        client.put("/api/v1/interests/topics/aviation")
                .as(forum)
                .json(INTERESTED)
                .send()
                .expect(404);
        client.delete("/api/v1/interests/topics/aviation").as(forum).send().expect(404);
        ContractAnswer refused = client.put("/api/v1/interests/topics/housing")
                .as(forum)
                .json("{\"wish\":\"curious\"}")
                .sendWrong()
                .expect(400);
        assertThat(refused.textAt("errors.0.pointer")).isEqualTo("#/wish");
        client.put("/api/v1/interests/colours/red")
                .as(forum)
                .json(INTERESTED)
                .sendWrong()
                .expect(400);
        client.put("/api/v1/interests/topics/Housing_")
                .as(forum)
                .json(INTERESTED)
                .sendWrong()
                .expect(400);
    }

    private Consultation planned(SignedIn lead) {
        LocalDate today = London.today(clock);
        Draft draft = PlainDraft.reaching(
                PlainDraft.dated(PlainDraft.titled("Trams to the quays"), today.plusDays(40), today.plusDays(130)),
                List.of(),
                List.of("transport"));
        Consultation planned = Consultation.plan(
                        new ConsultationId(ids.next()), lead.organisation(), lead.person(), draft, clock.instant())
                .publish(List.of(), today, clock.instant());
        database.write(() -> {
            consultations.add(planned);
            return null;
        });
        return planned;
    }
}
