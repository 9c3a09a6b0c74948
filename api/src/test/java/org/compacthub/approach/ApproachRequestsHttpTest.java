package org.compacthub.approach;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.compacthub.caller.Role;
import org.compacthub.testing.AtOnce;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.compacthub.time.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
class ApproachRequestsHttpTest {
    private static final String ALL = "/api/v1/approach-requests";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private InstantSource clock;

    private SignedIn council;
    private SignedIn network;
    private SignedIn forum;
    private LocalDate today;

    @BeforeEach
    void a_council_and_two_who_know_the_sector() {
        council = people.with(Role.OFFICER);
        network = people.with(Role.CVS);
        forum = people.with(Role.MEMBER);
        today = London.today(clock);
    }

    @Test
    void who_is_asked_advises_and_all_read_what_came_of_it() {
        String question = ask(network, forum);
        ContractAnswer seen = client.get(ALL + "?state=open").as(network).send().expect(200);
        assertThat(seen.textAt("items.0.question")).isEqualTo("Who reaches Roma families in Eccles?");
        assertThat(seen.at("items.0.asked.0.mayAdvise")).isEqualTo(true);
        assertThat(seen.at("items.0.mayClose")).isEqualTo(false);

        SignedIn group = people.with(Role.MEMBER);
        ContractAnswer advice = advise(
                        question, network, 0, """
                            {"text":"Ask the group in Eccles.","conditions":"Through us, two weeks ahead.","organisations":["%s"]}
                            """.formatted(group.organisation().value()))
                .expect(200);
        assertThat(advice.version()).isEqualTo(1);
        assertThat(advise(question, network, 0, "{\"text\":\"Ask another.\"}").status())
                .isEqualTo(412);

        ContractAnswer whole = client.get(question).as(council).send().expect(200);
        assertThat(whole.textAt("asked.0.advice.conditions")).isEqualTo("Through us, two weeks ahead.");
        assertThat(whole.textAt("asked.0.advice.organisations.0.id"))
                .isEqualTo(group.organisation().value().toString());
        assertThat(whole.at("asked.1.advice")).isNull();

        close(question, council, 0).expect(200);
        ContractAnswer told = client.get(question).as(forum).send().expect(200);
        assertThat(told.textAt("outcome")).isEqualTo("We met the group in Eccles.");
        assertThat(told.textAt("state")).isEqualTo("closed");
        assertThat(told.at("asked.0.mayAdvise")).isEqualTo(false);
        advise(question, forum, 0, "{\"text\":\"Too late.\"}").expect(409);
        close(question, council, 1).expect(409);
        assertThat(client.get(ALL + "?state=open").as(forum).send().expect(200).ofItems("id"))
                .isEmpty();
    }

    @Test
    void each_of_those_asked_sees_its_own_part_and_others_learn_nothing() {
        String question = ask(network, forum);
        advise(question, network, 0, "{\"text\":\"The group wishes to be left alone.\"}")
                .expect(200);
        assertThat(client.get(question).as(forum).send().expect(200).text())
                .doesNotContain("left alone", network.organisation().value().toString());
        for (Role role : List.of(Role.MEMBER, Role.OFFICER, Role.CVS, Role.ADMINISTRATOR)) {
            SignedIn stranger = people.with(role);
            client.get(question).as(stranger).send().expect(404);
            assertThat(client.get(ALL).as(stranger).send().expect(200).ofItems("id"))
                    .as("%s", role)
                    .isEmpty();
            client.put(part(question, network))
                    .as(stranger)
                    .ifMatch(1)
                    .json("{\"text\":\"Mine.\"}")
                    .send()
                    .expect(404);
        }
        client.put(part(question, network))
                .as(council)
                .ifMatch(1)
                .json("{\"text\":\"Ours.\"}")
                .send()
                .expect(403);
        client.put(part(question, network))
                .as(forum)
                .ifMatch(1)
                .json("{\"text\":\"Ours.\"}")
                .send()
                .expect(404);
        close(question, forum, 0).expect(403);
        String trail = client.get("/api/v1/changes?subject=" + question.substring(ALL.length() + 1))
                .as(people.with(Role.STEWARD))
                .send()
                .expect(200)
                .text();
        assertThat(trail).contains("adviseWhomToApproach").doesNotContain("left alone", "Roma");
    }

    @ParameterizedTest
    @CsvSource({"0, too-soon, 1", "-1, too-soon, 1", "367, too-far, 365"})
    void the_day_leaves_time_to_answer(int days, String code, int passes) {
        ContractAnswer refused = send(today.plusDays(days), "", network);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.textAt("errors.0.pointer")).isEqualTo("#/answerBy");
        assertThat(refused.textAt("errors.0.code")).isEqualTo(code);
        assertThat(LocalDate.parse(refused.textAt("errors.0.wouldPass")))
                .isEqualTo(passes == 365 ? today.plusYears(1) : today.plusDays(passes));
    }

    @Test
    void what_is_not_known_is_refused_where_it_stands() {
        ContractAnswer refused = client.post(ALL)
                .as(council)
                .json("""
                    {"question":"Who reaches young carers?","answerBy":"%s","asked":["%s","%s"]}\
                    """.formatted(today.plusDays(9), council.organisation().value(), UUID.randomUUID()))
                .send();
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.ofEach("errors", "code")).containsExactlyInAnyOrder("itself", "unknown-organisation");
        ContractAnswer terms = send(today.plusDays(9), "\"communities\":[\"martians\"],", network);
        assertThat(terms.textAt("errors.0.pointer")).isEqualTo("#/communities/0");
        ContractAnswer unseen = send(today.plusDays(9), "\"consultation\":\"" + UUID.randomUUID() + "\",", network);
        assertThat(unseen.textAt("errors.0.pointer")).isEqualTo("#/consultation");
    }

    @Test
    void two_who_advise_at_once_for_one_organisation_do_not_overwrite_each_other() throws Exception {
        String question = ask(network);
        List<Integer> statuses = AtOnce.of(
                2,
                turn -> advise(question, network, 0, "{\"text\":\"Advice %d.\"}".formatted(turn))
                        .status());
        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    }

    private String ask(SignedIn... whom) {
        return send(today.plusDays(14), "\"communities\":[\"new-arrivals\"],\"areas\":[\"eccles\"],", whom)
                .expect(201)
                .header("Location")
                .orElseThrow();
    }

    private ContractAnswer send(LocalDate answerBy, String more, SignedIn... whom) {
        String asked = Arrays.stream(whom)
                .map(each -> "\"" + each.organisation().value() + "\"")
                .collect(Collectors.joining(","));
        return client.post(ALL)
                .as(council)
                .json("""
                    {"question":"Who reaches Roma families in Eccles?",%s"answerBy":"%s","asked":[%s]}\
                    """.formatted(more, answerBy, asked))
                .send();
    }

    private ContractAnswer advise(String question, SignedIn by, long version, String advice) {
        return client.put(part(question, by))
                .as(by)
                .ifMatch(version)
                .json(advice)
                .send();
    }

    private ContractAnswer close(String question, SignedIn by, long version) {
        return client.post(question + "/closing")
                .as(by)
                .ifMatch(version)
                .json("{\"outcome\":\"We met the group in Eccles.\"}")
                .send();
    }

    private static String part(String question, SignedIn asked) {
        return question + "/asked/" + asked.organisation().value() + "/advice";
    }
}
