package org.compacthub.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordReaderTest {
    private static final RecordReader READER =
            new RecordReader(RecordReaderTest::day, new Names(Map.of(), Map.of(), Map.of()));

    record Tree(
            String name,
            @Nullable LocalDate plantedOn,
            boolean bearsFruit,
            @Nullable Size size,
            List<Bird> birds) {
        Tree {
            if (name.isBlank()) {
                throw new IllegalArgumentException("A tree has a name");
            }
        }
    }

    enum Size {
        VERY_TALL
    }

    record Bird(String name) {}

    @Test
    void a_block_becomes_a_record() {
        Tree tree = read(Map.of(
                "name", " Ash ",
                "planted-on", "2003-06-04",
                "bears-fruit", true,
                "size", "very-tall",
                "birds", List.of(Map.of("name", "Jay"))));
        assertThat(tree)
                .isEqualTo(new Tree("Ash", LocalDate.of(2003, 6, 4), true, Size.VERY_TALL, List.of(new Bird("Jay"))));
    }

    @Test
    void what_may_be_missing_is_empty() {
        assertThat(read(Map.of("name", "Ash"))).isEqualTo(new Tree("Ash", null, false, null, List.of()));
    }

    @Test
    void what_is_wrong_is_refused_with_its_place() {
        refuses(Map.of("bears-fruit", true), "/a tree: name is missing");
        refuses(Map.of("name", "Ash", "colour", "green"), "/a tree: unknown: colour; known here: name, planted-on");
        refuses(Map.of("name", "Ash", "size", "tall"), "/a tree: size: 'tall' is no Size");
        refuses(Map.of("name", "Ash", "planted-on", "soon"), "/a tree: planted-on: There is no day 'soon' here");
        refuses(Map.of("name", "Ash", "birds", "Jay"), "/a tree: birds: must be a list");
        refuses(Map.of("name", "Ash", "birds", List.of(Map.of())), "/a tree, birds 1: name is missing");
        refuses(Map.of("name", List.of("Ash")), "/a tree: name: must be a text");
        refuses(Map.of("name", ""), "/a tree: A tree has a name");
    }

    private static LocalDate day(String expression) {
        return new Almanac(LocalDate.of(2003, 6, 4)).day(expression, name -> Optional.empty());
    }

    private static Tree read(Map<String, ?> block) {
        return READER.readAll(Tree.class, new Block("/a tree", block));
    }

    private static void refuses(Map<String, ?> block, String message) {
        assertThatThrownBy(() -> read(block))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }
}
