package org.compacthub.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.compacthub.caller.Role;
import org.compacthub.consultation.Consultation;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "compacthub.codes", value = "bedfordshire-luton")
class ConsulteesForTheCodeTest {
    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Planned planned;

    @Test
    void naming_consultees_counts_for_the_code() {
        SignedIn lead = people.with(Role.OFFICER);
        Consultation consultation = planned.published(lead, "transport");
        assertThat(finding(consultation)).isNotEmpty().doesNotContain("met");
        client.put("/api/v1/consultations/" + consultation.id() + "/consultees")
                .as(lead)
                .ifMatch(0)
                .json("{\"audiences\":[],\"organisations\":[\"%s\"]}"
                        .formatted(lead.organisation().value()))
                .send()
                .expect(200);
        assertThat(finding(consultation)).isNotEmpty().containsOnly("met");
    }

    private List<Object> finding(Consultation consultation) {
        ContractAnswer findings = client.get("/api/v1/consultations/" + consultation.id() + "/findings")
                .send()
                .expect(200);
        return ((List<?>) findings.at("items"))
                .stream()
                        .map(Map.class::cast)
                        .filter(finding ->
                                finding.get("message").toString().contains("the list of those being consulted"))
                        .<Object>map(finding -> finding.get("outcome"))
                        .toList();
    }
}
