package org.compacthub.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PieceStreamTest {
    @Test
    void the_pieces_come_one_after_the_other() throws IOException {
        assertThat(new PieceStream(pieces("one, ", "", "tŵo"), false).readAllBytes())
                .asString()
                .isEqualTo("one, tŵo");
    }

    @Test
    void compressed_they_are_the_same() throws IOException {
        List<String> many = java.util.stream.IntStream.range(0, 500)
                .mapToObj(number -> "entry " + number + "\n")
                .toList();
        PieceStream stream = new PieceStream(pieces(many.toArray(String[]::new)), true);

        assertThat(new GZIPInputStream(stream).readAllBytes()).asString().isEqualTo(String.join("", many));
    }

    @Test
    void no_piece_is_made_before_it_is_wanted() throws IOException {
        Counted counted = new Counted();
        PieceStream stream = new PieceStream(counted::next, false);

        assertThat(counted.made).isZero();
        stream.readNBytes(4);
        assertThat(counted.made).isEqualTo(1);
        stream.close();
        assertThat(stream.read()).isEqualTo(-1);
        assertThat(counted.made).isEqualTo(1);
    }

    @Test
    void a_fault_on_the_way_breaks_the_answer_off() throws IOException {
        PieceStream stream = new PieceStream(new Counted()::next, false);
        stream.readNBytes(8);

        assertThatThrownBy(stream::read).isInstanceOf(IOException.class).hasRootCauseMessage("No connection");
    }

    private static Supplier<@Nullable String> pieces(String... texts) {
        Iterator<String> left = List.of(texts).iterator();
        return () -> left.hasNext() ? left.next() : null;
    }

    /** Two pieces of four bytes, then a fault. */
    private static final class Counted {
        private int made;

        private String next() {
            made++;
            if (made > 2) {
                throw new IllegalStateException("No connection");
            }
            return "four";
        }
    }
}
