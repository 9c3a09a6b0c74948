package org.compacthub.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compacthub.caller.Role;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What CVS staff do with the real extract in an afternoon, over the API alone. */
@MicronautTest(transactional = false)
@EnabledIf(
        value = "org.compacthub.register.RealExtractTest#isThere",
        disabledReason = "Skipped: the real extract ../shared/data/charities-trafford.csv is absent")
class RealExtractFlowTest {
    private static final String ENTRIES = "/api/v1/organisations";
    private static final String IMPORTS = "/api/v1/organisation-imports";
    private static final String TRUST = "The Cheshire Wildlife Trust Limited";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Test
    void the_extract_is_brought_in_searched_deduplicated_merged_undone_and_exported_again() throws IOException {
        SignedIn staff = people.with(Role.CVS);
        ContractAnswer done = broughtIn(staff, Files.readString(RealExtractTest.file(), StandardCharsets.UTF_8));

        assertThat(found("dukinfield+baptist")).isNotEmpty();
        for (String slip : List.of("cheshire+wildlife", "chesire+wildlife", "214927", "wildlife+chesh")) {
            assertThat(found(slip)).as(slip).contains(TRUST);
        }
        String trust = client.get(ENTRIES + "?q=214927").send().expect(200).textAt("items.0.id");

        String second = "{\"name\":\"Cheshire Wildlife"
            + " Trust\",\"sector\":\"voluntary\",\"identifiers\":[{\"scheme\":\"GB-COH\",\"value\":\"00738693\"}],\"description\":\"Looks"
            + " after meadows.\"}";
        client.post(ENTRIES).as(staff).json(second).send().expect(409);
        String twin = client.post(ENTRIES + "?despite-duplicates=true")
                .as(staff)
                .json(second)
                .send()
                .expect(201)
                .textAt("id");
        assertThat(isPair(staff, trust, twin)).isTrue();

        String merge = client.post("/api/v1/merges")
                .as(staff)
                .ifMatch(version(staff, trust))
                .json("{\"survivor\":\"%s\",\"merged\":\"%s\",\"mergedVersion\":%d,\"take\":[]}"
                        .formatted(trust, twin, version(staff, twin)))
                .send()
                .expect(201)
                .textAt("id");
        ContractAnswer survivor = client.get(ENTRIES + "/" + twin).send().expect(200);
        assertThat(survivor.textAt("id")).isEqualTo(trust);
        assertThat(survivor.textAt("entry.description")).isNotBlank();
        assertThat(found("cheshire+wildlife")).containsOnlyOnce(TRUST).doesNotContain("Cheshire Wildlife Trust");
        assertThat(isPair(staff, trust, twin)).isFalse();

        client.post("/api/v1/merges/" + merge + "/undoing")
                .as(staff)
                .json("{\"keepLaterChanges\":false}")
                .send()
                .expect(200);
        assertThat(found("cheshire+wildlife")).contains(TRUST, "Cheshire Wildlife Trust");
        assertThat(client.get(ENTRIES + "/" + twin).send().expect(200).textAt("entry.description"))
                .isEqualTo("Looks after meadows.");

        // So that what is in the register twice is not exported, and other tests find nothing like it.
        client.put(ENTRIES + "/" + twin)
                .as(staff)
                .ifMatch(version(staff, twin))
                .json("{\"name\":\"Meadow keepers of long ago\",\"sector\":\"voluntary\"}")
                .send()
                .expect(200);
        String exported = client.get(ENTRIES + ".csv?q=trafford")
                .as(staff)
                .send()
                .expect(200)
                .text();
        ContractAnswer readBack = act(staff, uploaded(staff, exported), "preview");
        int rows = (int) readBack.at("rowsRead");
        assertThat(rows).isGreaterThan(20);
        assertThat(readBack.at("counts.unchanged")).isEqualTo(rows);

        ContractAnswer undone = act(staff, done, "undoing?skip-changed=true");
        assertThat(undone.textAt("status")).isEqualTo("undone");
        assertThat(found("dukinfield+baptist")).isEmpty();
    }

    private ContractAnswer broughtIn(SignedIn staff, String file) {
        return act(staff, act(staff, uploaded(staff, file), "preview"), "completion");
    }

    private ContractAnswer uploaded(SignedIn staff, String file) {
        return client.post(IMPORTS).as(staff).body(file, "text/csv").send().expect(201);
    }

    private ContractAnswer act(SignedIn staff, ContractAnswer listImport, String step) {
        return new ImportSteps(client).act(staff, listImport, step);
    }

    private List<Object> found(String words) {
        return client.get(ENTRIES + "?q=" + words).send().expect(200).ofItems("name");
    }

    private long version(SignedIn staff, String id) {
        return client.get(ENTRIES + "/" + id).as(staff).send().expect(200).version();
    }

    private boolean isPair(SignedIn staff, String one, String other) {
        ContractAnswer page =
                client.get("/api/v1/duplicates?limit=200").as(staff).send().expect(200);
        return ((List<?>) page.at("items"))
                .stream()
                        .map(pair -> Set.of(idOf(pair, "one"), idOf(pair, "other")))
                        .anyMatch(Set.of(one, other)::equals);
    }

    private static Object idOf(Object pair, String side) {
        return ((Map<?, ?>) ((Map<?, ?>) pair).get(side)).get("id");
    }
}
