package org.compacthub.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two servers on one database. */
class TwoServersTest {
    private static final LocalDate SOON = LocalDate.of(2027, 4, 12);

    @Test
    void neither_ever_answers_with_what_the_other_has_made_old() {
        String schema = FeedServer.newSchema();
        try (FeedServer one = FeedServer.on(schema);
                FeedServer other = FeedServer.on(schema)) {
            var lead = one.organisation("Salford City Council");
            FeedServer[] servers = {one, other};
            String tag = "W/\"none\"";
            for (int round = 0; round < 20; round++) {
                FeedServer writer = servers[round % 2];
                FeedServer reader = servers[(round + 1) % 2];
                String title = "Round " + round;
                writer.publish(lead, title, SOON);
                var answer = reader.get(".ics", "If-None-Match", tag);

                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).contains("SUMMARY:Opens: " + title);
                tag = answer.headers().firstValue("ETag").orElseThrow();
                assertThat(writer.get(".ics", "If-None-Match", tag).statusCode())
                        .isEqualTo(304);
                assertThat(writer.get(".ics").body()).isEqualTo(answer.body());
            }
        }
    }

    @Test
    void a_tag_never_stands_on_what_is_older_than_it_however_many_ask_while_it_changes() {
        String schema = FeedServer.newSchema();
        try (FeedServer one = FeedServer.on(schema);
                FeedServer other = FeedServer.on(schema)) {
            var lead = one.organisation("Salford City Council");
            var readers = IntStream.range(0, 4)
                    .mapToObj(number -> CompletableFuture.runAsync(() -> readUntilLast(number % 2 == 0 ? one : other)))
                    .toArray(CompletableFuture[]::new);
            IntStream.rangeClosed(1, 40).forEach(round -> one.publish(lead, "Round " + round, SOON));
            CompletableFuture.allOf(readers).join();
        }
    }

    /** Every change adds one row, so the edition in a tag says how many rows there must be at least. */
    private static void readUntilLast(FeedServer server) {
        long rows = 0;
        while (rows < 40) {
            var answer = server.get(".csv");
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            long edition = Long.parseLong(tag.substring(3, tag.indexOf('-')));
            rows = answer.body().lines().filter(line -> line.contains("Round ")).count();
            assertThat(rows).isGreaterThanOrEqualTo(edition);
        }
    }
}
