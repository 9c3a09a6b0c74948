package org.compacthub.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedVocabularyTest {
    @TempDir
    private Path folder;

    @Test
    void a_deployment_brings_a_file_of_its_own() throws IOException {
        List<Vocabulary.Shipped> terms = read("""
            areas:
              - { id: herefordshire, name: All of Herefordshire, whole: true }
              - { id: leominster-east, name: Leominster East }
            audiences:
              - { id: carers, name: Carers, seldom-heard: true }
            """);
        assertThat(terms)
                .containsExactly(
                        new Vocabulary.Shipped(new Term(TermKind.AUDIENCE, "carers", "Carers", true), 0, false),
                        new Vocabulary.Shipped(
                                new Term(TermKind.AREA, "herefordshire", "All of Herefordshire", false), 0, true),
                        new Vocabulary.Shipped(
                                new Term(TermKind.AREA, "leominster-east", "Leominster East", false), 1, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        areas: [{ id: East Ward, name: East }]                       | The id "East Ward" in areas
        areas: [{ id: east, name: East }, { id: east, name: Other }] | The id "east" in areas
        areas: [{ id: east }]                                        | needs "name" as text
        areas: [{ id: 7, name: Seven }]                              | needs "id" as text
        wards: [{ id: east, name: East }]                            | has a list "wards"
        areas: east                                                  | does not hold named lists
        areas: [east]                                                | does not hold named lists
        areas: {                                                     | can't be read as YAML
        """)
    void what_is_wrong_with_it_is_said(String text, String said) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(said);
    }

    @Test
    void a_list_that_does_not_ship_and_a_file_that_is_not_there_are_named() {
        assertThatThrownBy(() -> ShippedVocabulary.read("atlantis"))
                .hasMessageContaining("No list ships as \"atlantis\" in vocabulary");
        assertThatThrownBy(
                        () -> ShippedVocabulary.read(folder.resolve("none.yaml").toString()))
                .hasMessageContaining("none.yaml");
    }

    private List<Vocabulary.Shipped> read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("own.yaml"), text);
        return ShippedVocabulary.read(file.toString());
    }
}
