package org.compacthub.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void it_is_read_as_it_was_written_where_the_filters_are_the_same() {
        Cursor cursor = new Cursor(List.of("2027-03-01", "an-id"));
        assertThat(Cursor.read(cursor.written("open"), 2, "open")).isEqualTo(cursor);
        assertThat(cursor.written("open")).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void without_one_the_list_begins_at_its_beginning() {
        assertThat(Cursor.read(null, 2, "open")).isNull();
    }

    @Test
    void one_of_other_filters_or_of_another_list_is_refused() {
        String written = new Cursor(List.of("2027-03-01", "an-id")).written("open");
        assertRefused(written, 2, "closed");
        assertRefused(written, 1, "open");
        assertRefused(written, 3, "open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!", "AAAA", "====", "\u0000", "é", "YWJj\nYWJj"})
    void what_nobody_gave_is_refused(String written) {
        assertRefused(written, 2, "open");
    }

    @Property(tries = 500)
    void whatever_is_sent_is_read_or_refused(@ForAll String text) {
        String sent = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        assertRefused(sent, 2, "open");
        assertRefused(text, 2, "open");
    }

    private static void assertRefused(String written, int keys, Object filters) {
        assertThatThrownBy(() -> Cursor.read(written, keys, filters))
                .isInstanceOfSatisfying(DomainProblem.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ProblemCode.VALIDATION);
                    assertThat(refusal.fields().getFirst().code()).isEqualTo("foreign-cursor");
                });
    }
}
