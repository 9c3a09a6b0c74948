package org.compacthub.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.compacthub.caller.Role;
import org.compacthub.id.Ids;
import org.compacthub.store.Database;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.compacthub.time.London;
import org.junit.jupiter.api.Test;

/** A link to a consultation that not everybody may know of. */
@MicronautTest(transactional = false)
class RelatedHttpTest {
    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Consultations consultations;

    @Inject
    private JsonMapper json;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private InstantSource clock;

    @Test
    void a_link_to_what_is_embargoed_is_seen_by_those_alone_who_may_see_that() {
        SignedIn lead = people.with(Role.OFFICER);
        LocalDate today = London.today(clock);
        Draft plain = PlainDraft.dated(PlainDraft.titled("Tides"), today.plusDays(40), today.plusDays(130));
        Consultation open = kept(lead, plain);
        Consultation embargoed =
                kept(lead, PlainDraft.embargoed(plain, new Embargo(today.plusDays(9), Set.of(lead.person()))));
        Background links = new Background(List.of(), List.of(to(open), to(embargoed)), null);
        Consultation linking = kept(
                lead,
                new Draft(
                        plain.proposal(),
                        plain.reach(),
                        plain.takingPart(),
                        plain.timetable(),
                        plain.undertakings(),
                        links,
                        null));
        String path = "/api/v1/consultations/" + linking.id();
        String hidden = embargoed.id().toString();
        String shown = open.id().toString();

        assertThat(client.get(path).send().expect(200).text()).contains(shown).doesNotContain(hidden);
        for (Role role : List.of(Role.OFFICER, Role.STEWARD, Role.ADMINISTRATOR)) {
            assertThat(client.get(path).as(people.with(role)).send().expect(200).text())
                    .contains(shown)
                    .doesNotContain(hidden);
        }
        assertThat(client.get(path).as(lead).send().expect(200).text()).contains(shown, hidden);
    }

    @Test
    void whoever_does_not_see_a_link_keeps_it_and_can_make_none_like_it() throws IOException {
        SignedIn lead = people.with(Role.OFFICER);
        SignedIn administrator = people.with(Role.ADMINISTRATOR);
        LocalDate today = London.today(clock);
        Draft plain = PlainDraft.dated(PlainDraft.titled("Tides"), today.plusDays(40), today.plusDays(130));
        Consultation embargoed =
                kept(lead, PlainDraft.embargoed(plain, new Embargo(today.plusDays(9), Set.of(lead.person()))));
        Consultation linking = kept(lead, plain.with(new Background(List.of(), List.of(to(embargoed)), null)));
        String path = "/api/v1/consultations/" + linking.id();
        String hidden = embargoed.id().toString();

        ContractAnswer seen = client.get(path).as(administrator).send().expect(200);
        client.put(path)
                .as(administrator)
                .ifMatch(seen.version())
                .json(json.writeValueAsString(seen.at("draft")))
                .send()
                .expect(200);
        assertThat(client.get(path).as(lead).send().expect(200).text()).contains(hidden);

        String link = "{\"title\":\"Tides too\",\"related\":[{\"consultationId\":\"%s\"}]}".formatted(hidden);
        client.post("/api/v1/consultations").as(lead).json(link).send().expect(201);
        ContractAnswer refused = client.post("/api/v1/consultations")
                .as(people.with(Role.OFFICER))
                .json(link)
                .send()
                .expect(400);
        assertThat(refused.at("errors.0.code")).isEqualTo("unknown-consultation");
    }

    @Test
    void an_embargo_names_people_that_have_an_account() {
        String nobody = ids.next().toString();
        ContractAnswer refused = client.post("/api/v1/consultations")
                .as(people.with(Role.OFFICER))
                .json("{\"title\":\"Tides\",\"embargo\":{\"releaseOn\":\"%s\",\"people\":[\"%s\"]}}"
                        .formatted(London.today(clock).plusDays(9), nobody))
                .send()
                .expect(400);
        assertThat(refused.at("errors.0.pointer")).isEqualTo("#/embargo/people");
        assertThat(refused.textAt("errors.0.detail")).contains(nobody);
    }

    private static Background.Related to(Consultation other) {
        return new Background.Related(other.id(), null, null);
    }

    private Consultation kept(SignedIn lead, Draft draft) {
        Consultation planned = Consultation.plan(
                        new ConsultationId(ids.next()), lead.organisation(), lead.person(), draft, clock.instant())
                .publish(List.of(), London.today(clock), clock.instant());
        database.write(() -> {
            consultations.add(planned);
            return null;
        });
        return planned;
    }
}
