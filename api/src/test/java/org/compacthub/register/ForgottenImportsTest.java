package org.compacthub.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.compacthub.caller.Role;
import org.compacthub.id.Ids;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;
import org.compacthub.testing.AtOnce;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.MovableClock;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.compacthub.time.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = MovableClock.PROPERTY, value = "true")
class ForgottenImportsTest {
    private static final int MORE_THAN_A_PIECE = 1_100;
    private static final List<String> TABLES = List.of(
            "register_import WHERE id",
            "register_import_row WHERE import_id",
            "register_import_part WHERE import_id",
            "register_import_progress WHERE import_id");

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private ForgottenImports forgotten;

    @Inject
    private ListImportRows imports;

    @Inject
    private StagedRows staged;

    @Inject
    private ProgressRows progress;

    @Inject
    private Database database;

    @Inject
    private MovableClock clock;

    @Inject
    private Ids ids;

    private SignedIn staff;

    @BeforeEach
    void staff() {
        staff = people.with(Role.CVS);
    }

    @Test
    void what_nobody_carried_out_goes_after_its_last_day_with_all_that_was_read_of_it() {
        ContractAnswer uploaded = upload(2);
        ContractAnswer previewed = act(upload(2), "preview");
        ContractAnswer givenUp = act(upload(2), "giving-up");
        LocalDate last = London.today(clock).plusDays(30);
        for (ContractAnswer each : List.of(uploaded, previewed, givenUp)) {
            assertThat(each.textAt("expiresOn")).isEqualTo(last.toString());
        }

        moveTo(last);
        forgotten.remove();
        assertThat(read(previewed).expect(200).at("counts.added")).isEqualTo(2);

        moveTo(last.plusDays(1));
        forgotten.remove();
        for (ContractAnswer each : List.of(uploaded, previewed, givenUp)) {
            read(each).expect(404);
            assertThat(left(each)).containsOnly(0);
        }
    }

    @Test
    void what_is_being_carried_out_was_carried_out_or_was_taken_back_stays() {
        ContractAnswer carriedOut = act(act(upload(2), "preview"), "completion");
        assertThat(carriedOut.at("expiresOn")).isNull();
        ContractAnswer undone = act(act(act(upload(1), "preview"), "completion"), "undoing");
        ContractAnswer underWay = act(upload(3), "preview");
        begin(underWay);

        clock.pass(Duration.ofDays(40));
        tell(underWay);
        forgotten.remove();
        assertThat(read(underWay).expect(200).textAt("status")).isEqualTo("carrying-out");
        assertThat(read(undone).expect(200).textAt("status")).isEqualTo("undone");
        assertThat(act(read(carriedOut).expect(200), "undoing").textAt("status"))
                .isEqualTo("undone");

        clock.pass(Duration.ofMinutes(1));
        forgotten.remove();
        read(underWay).expect(404);
        assertThat(left(underWay))
                .as("a carrying out of which nothing is heard any more has come to nothing")
                .containsOnly(0);
    }

    @Test
    void a_list_of_many_rows_goes_piece_by_piece_also_where_many_servers_remove_it_at_once() throws Exception {
        ContractAnswer large = act(upload(MORE_THAN_A_PIECE), "preview");
        clock.pass(Duration.ofDays(40));
        AtOnce.of(4, turn -> {
            forgotten.remove();
            return true;
        });
        forgotten.remove();
        assertThat(left(large)).containsOnly(0);
    }

    @Test
    void what_a_server_that_ended_left_of_a_list_is_gone_on_with() {
        ContractAnswer half = act(upload(3), "preview");
        UUID id = id(half);
        database.write(() -> {
            imports.change(imports.find(id).orElseThrow().to(ImportStatus.GIVEN_UP));
            return staged.remove(id, 1);
        });
        clock.pass(Duration.ofDays(40));
        forgotten.remove();
        assertThat(left(half)).containsOnly(0);
    }

    @Test
    void a_preview_that_is_being_made_meanwhile_adds_no_more_rows() {
        UUID id = id(upload(2));
        ListImport reading = database.write(() -> {
            ListImport begun = imports.find(id).orElseThrow().to(ImportStatus.READING);
            imports.change(begun);
            return begun;
        });
        clock.pass(Duration.ofDays(40));
        forgotten.remove();
        assertThatExceptionOfType(DomainProblem.class)
                .isThrownBy(() -> database.write(() -> {
                    imports.noteRead(reading, 1);
                    return true;
                }));
    }

    private void moveTo(LocalDate day) {
        clock.set(London.startOf(day).plusHours(12).toInstant());
    }

    private void begin(ContractAnswer previewed) {
        database.write(() -> {
            imports.change(imports.find(id(previewed)).orElseThrow().to(ImportStatus.CARRYING_OUT));
            return true;
        });
    }

    private void tell(ContractAnswer listImport) {
        database.write(() -> {
            progress.tell(id(listImport), 1, clock.instant());
            return true;
        });
    }

    private ContractAnswer upload(int rows) {
        String mark = "q" + ids.next().toString().substring(24);
        String list = IntStream.rangeClosed(1, rows)
                .mapToObj(row -> "Club %d %s,M5 4WT\n".formatted(row, mark))
                .collect(Collectors.joining("", "name,postcode\n", ""));
        return client.post(ImportSteps.IMPORTS)
                .as(staff)
                .body(list, "text/csv")
                .send()
                .expect(201);
    }

    private ContractAnswer act(ContractAnswer listImport, String step) {
        return new ImportSteps(client).act(people.with(Role.CVS), listImport, step);
    }

    private ContractAnswer read(ContractAnswer listImport) {
        return client.get(ImportSteps.path(listImport))
                .as(people.with(Role.CVS))
                .send();
    }

    /** How many rows there are of it in each table. */
    private List<Integer> left(ContractAnswer listImport) {
        return database.read(() -> TABLES.stream()
                .map(table -> database.one(
                                "SELECT COUNT(*) AS found FROM " + table + " = ?",
                                List.of(id(listImport)),
                                row -> row.getInt("found"))
                        .orElseThrow())
                .toList());
    }

    private static UUID id(ContractAnswer listImport) {
        return UUID.fromString(listImport.textAt("id"));
    }
}
