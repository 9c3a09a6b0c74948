package org.compacthub.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.caller.Role;
import org.compacthub.store.Database;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.MovableClock;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = MovableClock.PROPERTY, value = "true")
class ComingChangesHttpTest {
    private static final String ALL = "/api/v1/organisations";
    private static final String COMING = "/api/v1/coming-changes";
    private static final String SILENT = "";
    private static final String UNDATED = ",\"comingChange\":{\"note\":\"The lease may end.\"}";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private MovableClock clock;

    @Inject
    private Database database;

    private SignedIn staff;

    @BeforeEach
    void today() {
        clock.set(Instant.parse("2026-11-25T12:00:00Z"));
        staff = people.with(Role.CVS);
    }

    @Test
    void staff_and_their_programs_read_them_and_nobody_else_does() {
        String id = add(expected("2027-03-31"));
        client.get(COMING).send().expect(401);
        for (Role role : List.of(Role.MEMBER, Role.OFFICER, Role.STEWARD)) {
            client.get(COMING).as(people.with(role)).send().expect(403);
        }
        client.get(COMING).as(people.with(Role.ADMINISTRATOR)).send().expect(200);
        String key = client.post("/api/v1/api-keys")
                .as(staff)
                .json("{\"label\":\"Notices\"}")
                .send()
                .expect(201)
                .textAt("secret");
        client.get(COMING).withKey(key).send().expect(200);

        Map<?, ?> notice = notice(id).orElseThrow();
        assertThat(notice.get("note")).isEqualTo("Its chair retires.");
        assertThat(notice.get("expectedOn")).isEqualTo("2027-03-31");
        assertThat(notice.get("toldOn")).isEqualTo("2026-11-25");
        assertThat(notice.get("past")).isEqualTo(false);
    }

    @Test
    void the_soonest_come_first_and_those_without_a_day_last_over_pages_without_gap_or_repeat() {
        String undated = add(UNDATED);
        String later = add(expected("2028-01-01"));
        String soon = add(expected("2026-12-01"));
        String sameDay = add(expected("2028-01-01"));
        String alsoUndated = add(UNDATED);

        List<String> seen = new ArrayList<>();
        String path = COMING + "?limit=2";
        while (path != null) {
            ContractAnswer page = client.get(path).as(staff).send().expect(200);
            page.ofItems("organisation").forEach(each -> seen.add(idOf(each)));
            path = page.header("Link")
                    .map(link -> link.substring(1, link.indexOf('>')))
                    .orElse(null);
        }
        assertThat(seen).doesNotHaveDuplicates();
        seen.retainAll(List.of(undated, later, soon, sameDay, alsoUndated));
        assertThat(seen.getFirst()).isEqualTo(soon);
        assertThat(seen.subList(1, 3)).containsExactlyInAnyOrder(later, sameDay);
        assertThat(seen.subList(3, 5)).containsExactlyInAnyOrder(undated, alsoUndated);

        client.get(COMING + "?cursor=x").as(staff).send().expect(400);
        String others = client.get("/api/v1/organisations?limit=1").send().textAt("next");
        client.get(COMING + "?cursor=" + others).as(staff).send().expect(400);
    }

    @Test
    void a_notice_stands_after_its_day_and_until_it_is_taken_out_or_the_entry_closes() {
        String id = add(expected("2026-11-25"));
        assertThat(notice(id).orElseThrow().get("past")).isEqualTo(false);
        clock.set(Instant.parse("2026-11-26T00:00:00Z"));
        staff = people.with(Role.CVS);
        assertThat(notice(id).orElseThrow().get("past")).isEqualTo(true);

        change(id, 0, UNDATED);
        assertThat(notice(id).orElseThrow().get("expectedOn")).isNull();
        assertThat(notice(id).orElseThrow().get("toldOn")).isEqualTo("2026-11-26");
        assertThat(notice(id).orElseThrow().get("past")).isEqualTo(false);

        change(id, 1, ",\"standing\":\"closed\"" + UNDATED);
        assertThat(notice(id)).isEmpty();
        change(id, 2, ",\"standing\":\"dormant\"" + UNDATED);
        assertThat(notice(id)).isPresent();
        change(id, 3, "");
        assertThat(notice(id)).isEmpty();
    }

    @Test
    void the_notice_of_a_merged_entry_is_the_survivors() {
        String survivor = add(SILENT);
        String merged = add(expected("2027-06-30"));
        String merge = client.post("/api/v1/merges")
                .as(staff)
                .ifMatch(0)
                .json("{\"survivor\":\"%s\",\"merged\":\"%s\",\"mergedVersion\":0}".formatted(survivor, merged))
                .send()
                .expect(201)
                .textAt("id");
        assertThat(notice(merged)).isEmpty();
        assertThat(notice(survivor).orElseThrow().get("expectedOn")).isEqualTo("2027-06-30");
        client.post("/api/v1/merges/" + merge + "/undoing")
                .as(staff)
                .json("{\"keepLaterChanges\":false}")
                .send()
                .expect(200);
        assertThat(notice(merged)).isPresent();
        assertThat(notice(survivor)).isEmpty();
    }

    @Test
    void entries_from_before_there_was_the_list_are_filled_in() {
        String dated = add(expected("2027-09-30"));
        String undated = add(UNDATED);
        String silent = add(SILENT);
        List<Object> before = terms();
        database.write(() -> database.update("DELETE FROM organisation_term WHERE kind = 'coming'", List.of()));
        assertThat(notice(dated)).isEmpty();
        database.write(() -> database.update(
                "DELETE FROM organisation_field_source WHERE field = 'comingChange' AND organisation_id = ?",
                List.of(UUID.fromString(undated))));

        database.write(() -> database.update(filling(), List.of()));
        assertThat(terms()).isEqualTo(before);
        assertThat(notice(dated).orElseThrow().get("expectedOn")).isEqualTo("2027-09-30");
        assertThat(notice(undated).orElseThrow().get("expectedOn")).isNull();
        assertThat(notice(undated).orElseThrow().get("toldOn")).isNull();
        assertThat(notice(silent)).isEmpty();
    }

    private static String expected(String day) {
        return ",\"comingChange\":{\"note\":\"Its chair retires.\",\"expectedOn\":\"%s\"}".formatted(day);
    }

    private String add(String comingChange) {
        return client.post(ALL + "?despite-duplicates=true")
                .as(staff)
                .json("{\"name\":\"Weathervane Club\",\"sector\":\"voluntary\"%s}".formatted(comingChange))
                .send()
                .expect(201)
                .textAt("id");
    }

    private void change(String id, int version, String more) {
        client.put(ALL + "/" + id)
                .as(staff)
                .ifMatch(version)
                .json("{\"name\":\"Weathervane Club\",\"sector\":\"voluntary\"%s}".formatted(more))
                .send()
                .expect(200);
    }

    private Optional<Map<?, ?>> notice(String id) {
        ContractAnswer page = client.get(COMING + "?limit=200").as(staff).send().expect(200);
        List<?> items = (List<?>) page.at("items");
        return items.stream()
                .<Map<?, ?>>map(each -> (Map<?, ?>) each)
                .filter(each -> idOf(each.get("organisation")).equals(id))
                .findFirst();
    }

    private static String idOf(Object organisation) {
        return String.valueOf(((Map<?, ?>) organisation).get("id"));
    }

    private List<Object> terms() {
        return database.read(() -> database.query(
                "SELECT term, organisation_id FROM organisation_term WHERE kind = 'coming' ORDER BY term,"
                        + " organisation_id",
                List.of(),
                row -> row.getString("term") + " " + row.getString("organisation_id")));
    }

    /** The last statement of the migration. */
    private static String filling() {
        String migration = "/db/migration/V135__let_organisation_term_name_coming_changes.sql";
        try (InputStream file = ComingChangesHttpTest.class.getResourceAsStream(migration)) {
            String[] statements = new String(file.readAllBytes(), StandardCharsets.UTF_8).split(";");
            return statements[statements.length - 2];
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
