package org.compacthub.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ImportStatusTest {
    @Test
    void every_step_is_one_of_these_and_no_other() {
        Set<String> steps = Arrays.stream(ImportStatus.values())
                .flatMap(from -> from.next().stream().map(to -> from + " " + to))
                .collect(Collectors.toSet());
        assertThat(steps)
                .containsExactlyInAnyOrder(
                        "UPLOADED UPLOADED",
                        "UPLOADED READING",
                        "UPLOADED GIVEN_UP",
                        "READING UPLOADED",
                        "READING READING",
                        "READING PREVIEWED",
                        "READING GIVEN_UP",
                        "PREVIEWED UPLOADED",
                        "PREVIEWED READING",
                        "PREVIEWED PREVIEWED",
                        "PREVIEWED CARRYING_OUT",
                        "PREVIEWED GIVEN_UP",
                        "CARRYING_OUT PREVIEWED",
                        "CARRYING_OUT CARRIED_OUT",
                        "CARRIED_OUT UNDOING",
                        "UNDOING CARRIED_OUT",
                        "UNDOING UNDONE");
    }
}
