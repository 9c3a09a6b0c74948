package org.compacthub.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.compacthub.caller.Role;
import org.compacthub.store.Database;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.ContractRequest;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.compacthub.time.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To whom an organisation is a gateway, what it is as a partner, and how it communicates. */
@MicronautTest(transactional = false)
class PartnershipHttpTest {
    private static final String ALL = "/api/v1/organisations";
    private static final String TOLD = """
        {"name":"Quillby Refuge","sector":"voluntary",%s}
        """;
    private static final String EVERYTHING = """
        "gateway":{"communities":["homeless-people","homeless-people"],"note":" Xylographers by the canal. ","conditions":"A fortnight's notice."},
        "partnerProfile":{"aims":"Zymurgy for everybody.","priorities":" ","brings":"A van."},
        "communicationStrategy":{"text":"We answer within a week.","adoptedOn":"2026-01-05"},
        "serviceStandard":{"link":"https://quillby.example/standard"}
        """;

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Database database;

    @Inject
    private InstantSource clock;

    private SignedIn own;
    private String path;

    @BeforeEach
    void aMember() {
        own = people.with(Role.MEMBER);
        path = ALL + "/" + own.organisation().value();
    }

    @Test
    void what_is_told_comes_back_trimmed_and_once() {
        put(0, EVERYTHING).expect(200);
        ContractAnswer read = client.get(path).as(own).send().expect(200);
        assertThat(read.at("entry.gateway"))
                .isEqualTo(Map.of(
                        "communities",
                        List.of("homeless-people"),
                        "note",
                        "Xylographers by the canal.",
                        "conditions",
                        "A fortnight's notice."));
        assertThat(read.at("entry.partnerProfile"))
                .isEqualTo(Map.of("aims", "Zymurgy for everybody.", "brings", "A van."));
        assertThat(read.at("entry.communicationStrategy"))
                .isEqualTo(Map.of("text", "We answer within a week.", "adoptedOn", "2026-01-05"));
        assertThat(read.at("entry.serviceStandard")).isEqualTo(Map.of("link", "https://quillby.example/standard"));
    }

    @Test
    void what_says_nothing_is_left_out() {
        put(0, """
            "gateway":{"communities":[],"note":" "},"partnerProfile":{"aims":" "},"communicationStrategy":{},"serviceStandard":{"text":"  "}
            """).expect(200);
        ContractAnswer read = client.get(path).as(own).send().expect(200);
        for (String field : List.of("gateway", "partnerProfile", "communicationStrategy", "serviceStandard")) {
            assertThat(read.at("entry." + field)).as(field).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "gateway":{"note":"Ask us."}                                      | gateway/communities          | no-community
        "gateway":{"communities":["martians"]}                            | gateway/communities/0        | unknown-term
        "communicationStrategy":{"adoptedOn":"2026-01-05"}                | communicationStrategy/text   | text-or-link
        "serviceStandard":{"adoptedOn":"2026-01-05"}                      | serviceStandard/text         | text-or-link
        "communicationStrategy":{"link":"javascript:alert(1)"}            | communicationStrategy/link   | web-address
        "serviceStandard":{"text":"Soon.","link":"ftp://quillby.example"} | serviceStandard/link         | web-address
        """)
    void a_refusal_names_the_field_and_the_rule(String told, String field, String rule) {
        ContractAnswer refused = put(0, told).expect(400);
        assertThat(refused.textAt("errors.0.pointer")).isEqualTo("#/" + field);
        assertThat(refused.textAt("errors.0.code")).isEqualTo(rule);
    }

    @Test
    void a_paper_is_adopted_today_at_the_latest() {
        LocalDate today = London.today(clock);
        for (String field : List.of("communicationStrategy", "serviceStandard")) {
            ContractAnswer refused =
                    put(0, adopted(field, "Ten days.", today.plusDays(1))).expect(400);
            assertThat(refused.textAt("errors.0.pointer")).isEqualTo("#/" + field + "/adoptedOn");
            assertThat(refused.textAt("errors.0.code")).isEqualTo("in-the-future");
            assertThat(refused.textAt("errors.0.wouldPass")).isEqualTo(today.toString());
        }
        ContractAnswer disputed = proposing(
                        people.with(Role.OFFICER),
                        "\"serviceStandard\",\"value\":{\"text\":\"Ten days.\",\"adoptedOn\":\"%s\"}"
                                .formatted(today.plusDays(1)))
                .send()
                .expect(400);
        assertThat(disputed.textAt("errors.0.code")).isEqualTo("in-the-future");
        put(0, adopted("serviceStandard", "Ten days.", today)).expect(200);
    }

    @Test
    void an_entry_that_told_of_a_later_day_before_the_rule_was_there_can_be_changed_in_all_else() {
        LocalDate later = London.today(clock).plusDays(9);
        put(0, adopted("serviceStandard", "Ten days.", LocalDate.of(2026, 1, 5)))
                .expect(200);
        database.write(() -> database.update(
                "UPDATE organisation SET particulars = REPLACE(particulars, '2026-01-05', ?) WHERE id = ?",
                List.of(later.toString(), own.organisation().value())));
        put(1, adopted("serviceStandard", "Nine days.", later)).expect(200);
        ContractAnswer refused = put(2, adopted("serviceStandard", "Nine days.", later.plusDays(1)))
                .expect(400);
        assertThat(refused.textAt("errors.0.code")).isEqualTo("in-the-future");
    }

    private static String adopted(String field, String text, LocalDate day) {
        return "\"%s\":{\"text\":\"%s\",\"adoptedOn\":\"%s\"}".formatted(field, text, day);
    }

    @ParameterizedTest
    @CsvSource({
        "gateway,note,500",
        "gateway,conditions,500",
        "partnerProfile,aims,1000",
        "partnerProfile,priorities,1000",
        "partnerProfile,constraints,1000",
        "partnerProfile,brings,1000",
        "communicationStrategy,text,1000",
        "serviceStandard,text,1000"
    })
    void each_text_has_a_modest_length(String field, String part, int most) {
        String communities = field.equals("gateway") ? "\"communities\":[\"carers\"]," : "";
        String told = "\"" + field + "\":{" + communities + "\"" + part + "\":\"%s\"}";
        ContractAnswer refused =
                putting(0, told.formatted("é".repeat(most + 1))).sendWrong().expect(400);
        assertThat(refused.textAt("errors.0.pointer")).isEqualTo("#/" + field + "/" + part);
        assertThat(refused.textAt("errors.0.detail")).contains(String.valueOf(most));
        put(0, told.formatted("é".repeat(most))).expect(200);
    }

    @Test
    void the_trail_tells_what_everybody_may_know_and_never_what_partners_were_told() {
        put(0, EVERYTHING).expect(200);
        String trail = client.get(
                        "/api/v1/changes?subject=" + own.organisation().value())
                .as(people.with(Role.STEWARD))
                .send()
                .expect(200)
                .text();
        assertThat(trail)
                .contains("gateway", "Xylographers", "communicationStrategy", "serviceStandard", "partnerProfile")
                .doesNotContain("Zymurgy", "A van");
    }

    @Test
    void each_field_has_its_source_for_those_who_see_it() {
        put(0, EVERYTHING).expect(200);
        String told = client.get(path + "/sources").as(own).send().expect(200).text();
        assertThat(told).contains("gateway", "partnerProfile", "communicationStrategy", "serviceStandard");
    }

    @Test
    void a_search_finds_it_by_its_gateway_and_never_by_what_partners_were_told() {
        put(0, EVERYTHING).expect(200);
        assertThat(client.get(ALL + "?q=xylographers").send().expect(200).text())
                .contains("Quillby Refuge");
        assertThat(client.get(ALL + "?q=zymurgy").as(own).send().expect(200).text())
                .doesNotContain("Quillby Refuge");
    }

    @Test
    void what_everybody_sees_may_be_disputed_and_what_partners_were_told_may_not() {
        put(0, EVERYTHING).expect(200);
        SignedIn officer = people.with(Role.OFFICER);
        for (String proposed : List.of(
                "\"gateway\",\"value\":{\"communities\":[\"carers\"]}",
                "\"communicationStrategy\",\"value\":{\"text\":\"They answer in a month.\"}",
                "\"serviceStandard\"")) {
            proposing(officer, proposed).send().expect(201);
        }
        proposing(officer, "\"partnerProfile\"").sendWrong().expect(400);
        proposing(people.with(Role.OFFICER), "\"gateway\",\"value\":{\"note\":\"x\"}")
                .send()
                .expect(400);
        String read = client.get(path).send().expect(200).text();
        assertThat(read).contains("They answer in a month.");
    }

    private ContractRequest proposing(SignedIn by, String proposed) {
        return client.post(path + "/corrections")
                .as(by)
                .json("{\"field\":" + proposed + ",\"reason\":\"We asked them.\"}");
    }

    private ContractAnswer put(long version, String told) {
        return putting(version, told).send();
    }

    private ContractRequest putting(long version, String told) {
        return client.put(path).as(own).ifMatch(version).json(TOLD.formatted(told));
    }
}
