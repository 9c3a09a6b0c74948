package org.compacthub.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A real extract of a real register, with its warts. The file is not ours to ship, so where it is absent this test is skipped and says so. */
@MicronautTest(transactional = false)
@EnabledIf(
        value = "isThere",
        disabledReason = "Skipped: the real extract ../shared/data/charities-trafford.csv is absent")
class RealExtractTest {
    private static final Path FILE =
            Path.of(System.getProperty("compacthub.root"), "..", "shared", "data", "charities-trafford.csv");
    private static final int ROWS = 631;
    private static final List<String> REGISTER = List.of(
            "organisation",
            "organisation_word",
            "organisation_term",
            "organisation_identifier",
            "organisation_field_source",
            "organisation_brought_in");

    @Inject
    private ListImports imports;

    @Inject
    private Preview preview;

    @Inject
    private CarryOut carryOut;

    @Inject
    private Undo undo;

    @Inject
    private StagedRows staged;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    static boolean isThere() {
        return Files.exists(file());
    }

    static Path file() {
        return FILE;
    }

    @Test
    void all_rows_come_in_a_second_time_changes_nothing_and_undone_the_register_is_as_it_was() throws IOException {
        Caller staff = Caller.person(new PersonId(ids.next()), new OrganisationId(ids.next()), Role.CVS);
        List<String> before = register();

        ListImport first = previewed(staff);
        assertThat(first.rowsRead()).isEqualTo(ROWS);
        Map<RowKind, Integer> counts = database.read(() -> staged.counts(first.id()));
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(ROWS);
        assertThat(counts).doesNotContainKeys(RowKind.POSSIBLE_DUPLICATE, RowKind.CHANGED);
        List<StagedRow> refused = database.read(() -> staged.after(first.id(), 0, EnumSet.of(RowKind.REFUSED), ROWS));
        assertThat(refused)
                .allSatisfy(row -> assertThat(row.document().reason()).isNotBlank());
        assertThat(refused).hasSizeLessThan(10);
        assertThat(database.read(() -> staged.find(first.id(), 2))
                        .orElseThrow()
                        .document()
                        .texts())
                .containsEntry("name", "The Cheshire Wildlife Trust Limited")
                .containsEntry("identifiers", "GB-CHC-214927; GB-COH-00738693")
                .containsEntry("website", "https://www.cheshirewildlifetrust.co.uk");

        assertThat(database.read(() -> staged.after(first.id(), 0, Set.of(), Set.of(Noted.LIKENESS), ROWS)))
                .filteredOn(
                        row -> row.document().texts().getOrDefault("name", "").equals("Urmston Musical Theatre"))
                .singleElement()
                .satisfies(row -> assertThat(
                                row.document().resemblances().getFirst().common())
                        .contains("name"));

        ListImport done = ended(carryOut.start(first.id(), first.version(), staff), staff);
        assertThat(done.status()).isEqualTo(ImportStatus.CARRIED_OUT);
        List<String> after = register();
        assertThat(after).isNotEqualTo(before);

        ListImport second = previewed(staff);
        Map<RowKind, Integer> again = database.read(() -> staged.counts(second.id()));
        assertThat(again.get(RowKind.UNCHANGED)).isEqualTo(ROWS - refused.size());
        ended(carryOut.start(second.id(), second.version(), staff), staff);
        assertThat(register()).isEqualTo(after);

        assertThat(ended(undo.start(done.id(), done.version(), false, staff), staff)
                        .status())
                .isEqualTo(ImportStatus.UNDONE);
        assertThat(register()).isEqualTo(before);
    }

    private ListImport previewed(Caller staff) throws IOException {
        ListImport added = imports.add(file(), FileCheck.layout(file()), "extract.csv", staff);
        return preview.make(added.id(), added.version(), staff);
    }

    private ListImport ended(ListImport begun, Caller staff) {
        ListImport now = begun;
        while (now.status().isWork()) {
            ImportSteps.pause();
            now = imports.get(begun.id(), staff);
        }
        return now;
    }

    private List<String> register() {
        List<String> rows = new ArrayList<>();
        for (String table : REGISTER) {
            rows.addAll(database.read(() -> database.query("SELECT * FROM " + table, List.of(), row -> {
                StringBuilder text = new StringBuilder(table);
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    text.append('|').append(row.getString(column));
                }
                return text.toString();
            })));
        }
        return rows.stream().sorted().toList();
    }
}
