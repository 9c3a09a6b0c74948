package org.compacthub.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.compacthub.caller.Role;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.Consultations;
import org.compacthub.consultation.Draft;
import org.compacthub.consultation.Embargo;
import org.compacthub.consultation.PlainDraft;
import org.compacthub.store.Database;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.compacthub.time.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@MicronautTest(transactional = false)
class ForwardingHttpTest {
    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Consultations consultations;

    @Inject
    private Database database;

    @Inject
    private InstantSource clock;

    private SignedIn lead;

    @BeforeEach
    void a_lead() {
        lead = people.with(Role.OFFICER);
    }

    @Test
    void a_stranger_reads_texts_with_the_address_of_the_page() {
        Consultation open = published(draft());
        ContractAnswer kit = client.get(kitOf(open)).send().expect(200);
        assertThat(kit.textAt("call")).isEqualTo("open");
        assertThat(kit.textAt("address")).endsWith("/consultations/" + open.id());
        assertThat(kit.textAt("shortText"))
                .startsWith("Have your say: Parks (")
                .endsWith(" " + kit.textAt("address"))
                .hasSizeLessThanOrEqualTo(280);
        assertThat(kit.textAt("longText")).contains(kit.textAt("address"), kit.textAt("lead.name"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "READER", mode = EnumSource.Mode.EXCLUDE)
    void so_does_every_role(Role role) {
        client.get(kitOf(published(draft()))).as(people.with(role)).send().expect(200);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "READER", mode = EnumSource.Mode.EXCLUDE)
    void what_is_under_embargo_has_no_kit_but_for_those_named_on_it(Role role) {
        Embargo embargo = new Embargo(London.today(clock).plusDays(9), Set.of(lead.person()));
        Consultation secret = published(PlainDraft.embargoed(draft(), embargo));
        client.get(kitOf(secret)).as(people.with(role)).send().expect(404);
        client.get(kitOf(secret)).send().expect(404);
        ContractAnswer kit = client.get(kitOf(secret)).as(lead).send().expect(200);
        assertThat(kit.textAt("call")).isEqualTo("not-public");
        assertThat(kit.text()).doesNotContain("shortText", "longText");
    }

    @Test
    void an_idea_has_none_but_for_its_own_people() {
        Consultation idea = plan(draft());
        add(idea);
        client.get(kitOf(idea)).send().expect(404);
        client.get(kitOf(idea)).as(people.with(Role.OFFICER)).send().expect(404);
        assertThat(client.get(kitOf(idea)).as(lead).send().expect(200).textAt("call"))
                .isEqualTo("not-public");
    }

    @Test
    void there_is_none_of_what_there_is_not() {
        client.get("/api/v1/consultations/%s/forwarding-kit".formatted(UUID.randomUUID()))
                .send()
                .expect(404);
        client.get("/api/v1/consultations/nonsense/forwarding-kit").sendWrong().expect(400);
    }

    private Consultation published(Draft draft) {
        Consultation published = plan(draft).publish(List.of(), London.today(clock), clock.instant());
        add(published);
        return published;
    }

    private void add(Consultation consultation) {
        database.write(() -> {
            consultations.add(consultation);
            return true;
        });
    }

    private Consultation plan(Draft draft) {
        return Consultation.plan(
                new ConsultationId(UUID.randomUUID()), lead.organisation(), lead.person(), draft, clock.instant());
    }

    private Draft draft() {
        return PlainDraft.dated(
                PlainDraft.titled("Parks"),
                London.today(clock).minusDays(1),
                London.today(clock).plusDays(90));
    }

    private static String kitOf(Consultation consultation) {
        return "/api/v1/consultations/%s/forwarding-kit".formatted(consultation.id());
    }
}
