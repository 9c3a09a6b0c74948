package org.compacthub.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.compacthub.audience.Planned;
import org.compacthub.caller.Role;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.Test;

/** Notices where one of the Codes that are kept says how long before action they go out. */
@MicronautTest(transactional = false)
@Property(name = "compacthub.codes", value = "salford,herefordshire")
class NoticePeriodHttpTest {
    private static final String ALL = "/api/v1/circulations";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Planned planned;

    @Test
    void action_sooner_than_the_code_asks_needs_a_reason_which_everybody_reads() {
        SignedIn lead = people.with(Role.OFFICER);
        ContractAnswer refused = client.post(ALL)
                .as(lead)
                .json(informing(planned.today().plusDays(27), ""))
                .send()
                .expect(400);
        assertThat(refused.textAt("errors.0.pointer")).isEqualTo("#/actionFrom");
        assertThat(refused.textAt("errors.0.code")).isEqualTo("notice-period");
        assertThat(refused.textAt("errors.0.clause")).isEqualTo("herefordshire.9.2.2");
        assertThat(refused.textAt("errors.0.wouldPass"))
                .isEqualTo(planned.today().plusWeeks(4).toString());
        client.post(ALL)
                .as(lead)
                .json(informing(planned.today().plusWeeks(4), ""))
                .send()
                .expect(201);
        client.post(ALL)
                .as(lead)
                .json(informing(planned.today().plusDays(27), ",\"shortNotice\":\"The lease ends\""))
                .send()
                .expect(201);
        assertThat(client.get("/api/v1/information-notices").send().expect(200).textAt("items.0.shortNotice"))
                .isEqualTo("The lease ends");
    }

    @Test
    void the_list_of_codes_says_which_of_them_asks_for_how_long() {
        ContractAnswer codes = client.get("/api/v1/codes").send().expect(200);
        assertThat(codes.ofItems("id")).contains("salford", "herefordshire");
        assertThat(codes.ofItems("actionNotice").stream().filter(each -> each != null))
                .hasSize(1);
        int herefordshire = codes.ofItems("id").indexOf("herefordshire");
        String there = "items." + herefordshire + ".actionNotice.";
        assertThat(codes.textAt(there + "clause")).isEqualTo("herefordshire.9.2.2");
        assertThat(codes.at(there + "amount")).isEqualTo(4);
        assertThat(codes.textAt(there + "unit")).isEqualTo("weeks");
    }

    private String informing(LocalDate action, String more) {
        return "{\"notice\":\"The library moves\",\"informationOnly\":true,\"words\":\"Its users\",\"actionFrom\":\"%s\"%s,\"route\":\"email\",\"sentOn\":\"%s\"}"
                .formatted(action, more, planned.today());
    }
}
