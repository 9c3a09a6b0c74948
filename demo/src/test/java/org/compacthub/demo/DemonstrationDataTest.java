package org.compacthub.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compacthub.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MicronautTest(transactional = false)
class DemonstrationDataTest {
    @Inject
    private DemonstrationData demonstration;

    @Inject
    private Database database;

    @Inject
    private EmbeddedServer server;

    @Inject
    private JsonMapper json;

    @Test
    void an_empty_database_is_filled_at_the_start_and_one_that_holds_something_stays_as_it_is() {
        int told = Demonstration.FILES.stream()
                .mapToInt(file -> file.keys().size())
                .sum();
        assertThat(count("consultation")).isEqualTo(told);
        assertThat(count("organisation")).isEqualTo(Cast.read().organisations().size());
        assertThat(count("person")).isEqualTo(Cast.read().people().size());
        assertThat(count("interest")).isPositive();
        assertThat(count("meeting_place")).isEqualTo(4);
        for (String table : List.of(
                "contact",
                "audience",
                "consultee",
                "consultee_suggestion",
                "circulation",
                "information_concern",
                "approach_advised",
                "information_barrier_step",
                "knowledge_note_topic",
                "support_offer")) {
            assertThat(count(table)).as(table).isPositive();
        }
        assertThat(count("circulation WHERE information_only = TRUE")).isEqualTo(2);
        assertThat(demonstration.load()).isFalse();
        assertThat(count("consultation")).isEqualTo(told);
    }

    @Test
    void a_database_with_an_organisation_of_somebodys_is_left_alone(@TempDir Path folder) throws IOException {
        Path password = Files.writeString(folder.resolve("password"), "lantern-gravel-otter");
        Map<String, Object> settings = Map.of(
                "compacthub.admin.email", "somebody@example.org",
                "compacthub.admin.password-file", password.toString(),
                "compacthub.admin.organisation", "Somebody's own CVS");
        try (ApplicationContext other = ApplicationContext.run(settings, "test")) {
            Database theirs = other.getBean(Database.class);
            assertThat(count(theirs, "organisation")).isEqualTo(1);
            assertThat(count(theirs, "consultation")).isZero();
        }
    }

    @Test
    void everybody_that_the_sign_ins_name_can_sign_in() throws Exception {
        String told;
        try (var file = getClass().getResourceAsStream("/compacthub/sign-ins.txt")) {
            told = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        String password = told.lines().findFirst().orElseThrow().replaceAll(".* ", "");
        for (Cast.SignIn person : Cast.read().people().values()) {
            assertThat(told).contains("  " + person.email() + " ");
            visitor(person.email(), password);
        }
        assertThat(told.lines().filter(line -> line.contains("@")))
                .hasSize(Cast.read().people().size());
    }

    @Test
    void the_embargoed_one_is_seen_by_the_two_who_are_named_and_by_nobody_else() throws Exception {
        String search = "/api/v1/consultations?q=wards";
        assertThat(titles(visitor("officer@health.example.org").get(search))).hasSize(1);
        assertThat(titles(visitor("staff@cvs.example.org").get(search))).hasSize(1);
        assertThat(titles(visitor("administrator@council.example.org").get(search)))
                .isEmpty();
        assertThat(titles(new Visitor(server, json).get(search))).isEmpty();
    }

    @Test
    void all_that_is_loaded_could_have_been_typed_in() throws Exception {
        Visitor officer = visitor("officer@council.example.org");
        Visitor reader = new Visitor(server, json);
        Set<String> seen = new HashSet<>();
        for (Map<String, Object> each :
                reader.get("/api/v1/consultations?limit=100").items()) {
            Visitor.Answer one = reader.get("/api/v1/consultations/" + each.get("id"));
            assertThat(one.status()).isEqualTo(200);
            Map<?, ?> draft = (Map<?, ?>) one.body().get("draft");
            Visitor.Answer checked = officer.post("/api/v1/consultation-checks", draft);
            assertThat(checked.status())
                    .as("%s: %s", draft.get("title"), checked.body())
                    .isEqualTo(200);
            seen.add((String) each.get("status"));
        }
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "heads-up",
                        "planned",
                        "open",
                        "closed",
                        "analysing",
                        "reported",
                        "decided",
                        "acted-on",
                        "evaluated",
                        "withdrawn");
    }

    @Test
    void two_that_ask_carers_could_be_combined() throws Exception {
        Visitor officer = visitor("officer@health.example.org");
        String id = (String) officer.get("/api/v1/consultations?q=unpaid+carers")
                .items()
                .getFirst()
                .get("id");
        Object draft = officer.get("/api/v1/consultations/" + id).body().get("draft");
        Visitor.Answer checked = officer.post("/api/v1/consultation-checks?consultation=" + id, draft);
        assertThat(checked.body().get("couldCombine").toString()).contains("Short breaks");
        assertThat((List<?>) checked.body().get("sameAudience")).isNotEmpty();
        assertThat((List<?>) checked.body().get("earlier")).isNotEmpty();
    }

    @Test
    void whoever_sends_a_consultation_round_finds_whom_to_write_to_and_nobody_who_took_that_back() throws Exception {
        Visitor officer = visitor("officer@council.example.org");
        String id = (String) officer.get("/api/v1/consultations?q=toilets")
                .items()
                .getFirst()
                .get("id");
        String addressees = officer.get("/api/v1/consultations/" + id + "/addressees")
                .body()
                .toString();
        assertThat(addressees)
                .contains("manager@sight.example.org")
                .as("the carers asked not to be written to about this")
                .doesNotContain("coordinator@carers.example.org");

        Visitor staff = visitor("staff@cvs.example.org");
        String traders = (String)
                staff.get("/api/v1/organisations?q=traders").items().getFirst().get("id");
        assertThat(staff.get("/api/v1/organisations/" + traders + "/contacts")
                        .body()
                        .toString())
                .contains("withdrawn")
                .doesNotContain("chair@traders");
    }

    private static List<Object> titles(Visitor.Answer answer) {
        return answer.items().stream().map(item -> item.get("title")).toList();
    }

    private Visitor visitor(String email) throws IOException, InterruptedException {
        return visitor(email, "canal-teapot-heron");
    }

    private Visitor visitor(String email, String password) throws IOException, InterruptedException {
        return new Visitor(server, json).signIn(email, password);
    }

    private long count(String table) {
        return count(database, table);
    }

    private static long count(Database database, String table) {
        return database.read(() -> database.one("SELECT COUNT(*) FROM " + table, List.of(), row -> row.getLong(1)))
                .orElseThrow();
    }
}
