package org.compacthub.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.compacthub.caller.Actor;
import org.compacthub.id.Ids;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Profile;
import org.compacthub.organisation.Sector;
import org.compacthub.store.Database;
import org.compacthub.testing.ContractClient;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class LenientAnswersTest {
    @Inject
    private Consultations consultations;

    @Inject
    private Organisations organisations;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private ContractClient client;

    @Test
    void an_entry_kept_under_other_rules_is_shown_and_not_told_as_a_fault_of_its_reader() throws Exception {
        Draft bare = Drafts.bare("Parks");
        Draft odd = new Draft(
                bare.proposal(),
                bare.reach(),
                new TakingPart(
                        null,
                        List.of(),
                        null,
                        List.of(),
                        new TakingPart.NamedContact("x".repeat(300), null, null, null, "not an address"),
                        null),
                bare.timetable(),
                bare.undertakings(),
                bare.background(),
                null);
        Consultation kept = Consultation.plan(
                        new ConsultationId(ids.next()),
                        organisations
                                .add(new Profile("Body " + ids.next(), null, Sector.PUBLIC, null), Actor.server())
                                .id(),
                        null,
                        odd,
                        Plans.NOW)
                .announce(Plans.TODAY, Plans.NOW);
        database.write(() -> {
            consultations.add(kept);
            return null;
        });
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(client.origin() + "/api/v1/consultations/" + kept.id()))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).contains("not an address");
        }
    }
}
