package org.compacthub.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.compacthub.consultation.ConsultationStatus.ACTED_ON;
import static org.compacthub.consultation.ConsultationStatus.ANALYSING;
import static org.compacthub.consultation.ConsultationStatus.CLOSED;
import static org.compacthub.consultation.ConsultationStatus.DECIDED;
import static org.compacthub.consultation.ConsultationStatus.EVALUATED;
import static org.compacthub.consultation.ConsultationStatus.HEADS_UP;
import static org.compacthub.consultation.ConsultationStatus.IDEA;
import static org.compacthub.consultation.ConsultationStatus.OPEN;
import static org.compacthub.consultation.ConsultationStatus.PLANNED;
import static org.compacthub.consultation.ConsultationStatus.REPORTED;
import static org.compacthub.consultation.ConsultationStatus.WITHDRAWN;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsultationStatusTest {

    /** Every pair that is not here is refused. */
    private static final Map<ConsultationStatus, Set<ConsultationStatus>> TABLE = Map.ofEntries(
            Map.entry(IDEA, Set.of(HEADS_UP, PLANNED, WITHDRAWN)),
            Map.entry(HEADS_UP, Set.of(PLANNED, WITHDRAWN)),
            Map.entry(PLANNED, Set.of(OPEN, WITHDRAWN)),
            Map.entry(OPEN, Set.of(CLOSED, WITHDRAWN)),
            Map.entry(CLOSED, Set.of(ANALYSING, REPORTED, DECIDED, WITHDRAWN)),
            Map.entry(ANALYSING, Set.of(REPORTED, DECIDED, WITHDRAWN)),
            Map.entry(REPORTED, Set.of(DECIDED, ACTED_ON, EVALUATED, WITHDRAWN)),
            Map.entry(DECIDED, Set.of(REPORTED, ACTED_ON, EVALUATED)),
            Map.entry(ACTED_ON, Set.of(REPORTED, EVALUATED)),
            Map.entry(EVALUATED, Set.of()),
            Map.entry(WITHDRAWN, Set.of()));

    @ParameterizedTest
    @EnumSource
    void each_pair_of_states_is_a_transition_exactly_where_the_table_says_so(ConsultationStatus from) {
        for (ConsultationStatus to : ConsultationStatus.values()) {
            assertThat(from.mayBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(TABLE.get(from).contains(to));
        }
    }

    @Test
    void only_the_clock_opens_and_closes() {
        assertThat(Arrays.stream(ConsultationStatus.values()).filter(ConsultationStatus::isOfTheClock))
                .containsExactly(OPEN, CLOSED);
    }

    @Test
    void the_lead_records_the_steps_after_closing() {
        assertThat(Arrays.stream(ConsultationStatus.values()).filter(ConsultationStatus::isProgress))
                .containsExactly(ANALYSING, REPORTED, DECIDED, ACTED_ON, EVALUATED);
    }

    @ParameterizedTest
    @EnumSource
    void each_state_is_found_by_its_wire_name(ConsultationStatus status) {
        assertThat(ConsultationStatus.of(status.wireName())).isEqualTo(status);
    }

    @Test
    void a_wire_name_that_no_state_has_is_a_fault() {
        assertThatThrownBy(() -> ConsultationStatus.of("paused")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_database_takes_exactly_the_states_that_are_recorded() throws IOException {
        Set<String> recorded = Arrays.stream(ConsultationStatus.values())
                .filter(status -> !status.isOfTheClock())
                .map(ConsultationStatus::wireName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(checked("V20__create_consultation.sql", "consultation_status_ck"))
                .isEqualTo(recorded);
    }

    @Test
    void the_database_takes_exactly_the_steps_that_are_recorded_after_closing() throws IOException {
        Set<String> steps = Arrays.stream(ConsultationStatus.values())
                .filter(ConsultationStatus::isProgress)
                .map(ConsultationStatus::wireName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(checked("V23__create_consultation_history.sql", "consultation_progress_status_ck"))
                .isEqualTo(steps);
    }

    @Test
    void the_diagram_for_readers_is_the_table() throws IOException {
        Path document = Path.of(System.getProperty("compacthub.root"), "docs", "consultation-life.md");
        assertThat(Files.readString(document).lines().map(String::strip).filter(line -> line.contains("-->")))
                .as("docs/consultation-life.md")
                .containsExactlyElementsOf(Arrays.stream(ConsultationStatus.values())
                        .flatMap(from -> from.next().stream().map(to -> arrow(from, to)))
                        .toList());
    }

    private static String arrow(ConsultationStatus from, ConsultationStatus to) {
        String arrow = "%s --> %s".formatted(inDiagram(from), inDiagram(to));
        return to.isOfTheClock() ? arrow + ": the clock" : arrow;
    }

    /** A hyphen would end a name there. */
    private static String inDiagram(ConsultationStatus status) {
        return status.wireName().replace('-', '_');
    }

    /** The values that a CHECK of a migration lists. */
    private static Set<String> checked(String migration, String constraint) throws IOException {
        try (InputStream file = ConsultationStatus.class.getResourceAsStream("/db/migration/" + migration)) {
            String sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            String check = sql.substring(sql.indexOf(constraint));
            String listed = check.substring(check.indexOf("IN"), check.indexOf("))"));
            return Pattern.compile("'([^']+)'")
                    .matcher(listed)
                    .results()
                    .map((MatchResult value) -> value.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
