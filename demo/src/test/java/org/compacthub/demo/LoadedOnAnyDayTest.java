package org.compacthub.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import org.compacthub.store.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadedOnAnyDayTest {
    /** The first seconds, in London, of a leap day and of the first of July, which in UTC is still June. */
    @ParameterizedTest
    @ValueSource(strings = {"2028-02-29T00:00:05Z", "2027-06-30T23:00:05Z"})
    void the_first_start_may_come_at_any_moment(String now) {
        try (ApplicationContext start = ApplicationContext.run(Map.of(FixedClock.NOW, now), "test")) {
            List<String> changed = start.getBean(Database.class)
                    .read(() -> start.getBean(Database.class)
                            .query(
                                    "SELECT CAST(MAX(updated_at) AS CHAR), CAST(COUNT(*) AS CHAR) FROM consultation",
                                    List.of(),
                                    row -> row.getString(1) + " " + row.getString(2)));
            long told = Demonstration.FILES.stream()
                    .mapToInt(file -> file.keys().size())
                    .sum();
            assertThat(changed.getFirst()).endsWith(" " + told);
            assertThat(changed.getFirst())
                    .isLessThanOrEqualTo(now.replace('T', ' ').replace("Z", ".000001"));
        }
    }
}
