package org.compacthub.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SearchTextTest {

    static Stream<Arguments> typed() {
        return Stream.of(
                Arguments.of("Parks", List.of("parks")),
                Arguments.of("  parks \t and\ngardens ", List.of("parks", "and", "gardens")),
                Arguments.of("parks PARKS Parks", List.of("parks")),
                Arguments.of("Children's O’Neill", List.of("children", "s", "o", "neill")),
                Arguments.of("+parks -(gardens*) \"A6\" ~<>@", List.of("parks", "gardens", "a6")),
                Arguments.of("cafe\u0301", List.of("caf\u00e9")),
                Arguments.of("foo_bar", List.of("foo_bar")),
                Arguments.of("50% off", List.of("50", "off")),
                Arguments.of("+ - *", List.of()),
                Arguments.of("\u4E2D\u6587", List.of("\u4E2D\u6587")));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void a_text_is_its_words_in_small_letters_and_each_once(String text, List<String> words) {
        assertThat(SearchText.of(text).words()).isEqualTo(words);
    }
}
