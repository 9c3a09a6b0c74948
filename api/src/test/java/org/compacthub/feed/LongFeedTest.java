package org.compacthub.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.compacthub.consultation.Consultations;
import org.compacthub.store.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A feed that is too long to be kept in memory, and is made while it is sent. */
class LongFeedTest {
    private static final int ENTRIES = 1_023;
    private static final LocalDate FIRST = LocalDate.of(2027, 4, 12);

    private static FeedServer server;

    @BeforeAll
    static void start() {
        server = FeedServer.on(FeedServer.newSchema());
        var lead = server.organisation("Salford City Council");
        server.bean(Database.class).write(() -> {
            for (int number = 0; number < ENTRIES; number++) {
                LocalDate opens = FIRST.plusDays(number % 300);
                server.bean(Consultations.class)
                        .add(Planned.published(
                                lead, "Number " + number, opens, opens.plusWeeks(12), server.today(), server.now()));
            }
            return null;
        });
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void every_entry_comes_once_and_the_whole_is_right() {
        Rendered calendar = new Rendered(server.get(".ics").body());

        assertThat(calendar.events()).hasSize(2 * ENTRIES);
        assertThat(calendar.values("UID")).hasSize(2 * ENTRIES).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {".csv", ".csv?sort=-opens-on", ".csv?sort=-updated-at"})
    void a_spreadsheet_keeps_its_order_across_the_pieces(String file) {
        List<String> opens = server.get(file)
                .body()
                .lines()
                .skip(1)
                .map(line -> line.split(",")[9])
                .toList();

        assertThat(opens).hasSize(ENTRIES);
        assertThat(opens).isSortedAccordingTo(comparing(file));
    }

    @Test
    void compressed_on_the_way_it_is_the_same() throws IOException {
        var answer = server.bytes(".ics", "Accept-Encoding", "gzip");

        assertThat(answer.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes())
                .isEqualTo(server.bytes(".ics").body());
    }

    @Test
    void it_answers_head_and_what_is_unchanged_as_short_ones_do() {
        var head = server.send("HEAD", ".ics", java.net.http.HttpResponse.BodyHandlers.ofString());
        String tag = head.headers().firstValue("ETag").orElseThrow();

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(server.get(".ics", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    /** Readers who go away, or take nothing for as long as they like, hold no connection that others could need. */
    @Test
    void readers_who_stop_reading_hold_no_connection() throws IOException, SQLException {
        List<Socket> readers = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            readers.add(beginToRead());
        }
        assertEveryConnectionIsFree();
        for (Socket reader : readers) {
            reader.close();
        }
        assertEveryConnectionIsFree();
        assertThat(server.get(".csv").body().lines()).hasSize(ENTRIES + 1);
    }

    private static Socket beginToRead() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(
                new java.net.InetSocketAddress("localhost", server.address("").getPort()));
        socket.getOutputStream()
                .write("GET /api/v1/consultations.ics?show=both HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        InputStream answer = socket.getInputStream();
        assertThat(new String(answer.readNBytes(15), StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200 OK");
        return socket;
    }

    /** Takes as many as the pool has, each within the time that the pool gives a request. */
    private static void assertEveryConnectionIsFree() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            for (int number = 0; number < server.pool().getMaximumPoolSize(); number++) {
                taken.add(server.pool().getConnection());
            }
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
    }

    private static java.util.Comparator<String> comparing(String file) {
        return switch (file) {
            case ".csv" -> java.util.Comparator.naturalOrder();
            case ".csv?sort=-opens-on" -> java.util.Comparator.reverseOrder();
            default -> (one, other) -> 0;
        };
    }
}
