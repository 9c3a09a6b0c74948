package org.compacthub.citizenspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.compacthub.vocabulary.Term;
import org.compacthub.vocabulary.TermKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    private final Terms terms = new Terms(List.of(
            new Term(TermKind.TOPIC, "health", "Health and wellbeing", false),
            new Term(TermKind.AUDIENCE, "carers", "Carers", true)));

    @ParameterizedTest
    @CsvSource({
        "Light aircraft, light-aircraft",
        "Design & Certification, design-and-certification",
        "'FISO training, qualification and licensing', fiso-training-qualification-and-licensing",
        "Children's services, childrens-services",
        "Café  society, cafe-society",
        "--Internal--, internal",
        "2030 plan, 2030-plan"
    })
    void a_name_gives_an_id(String name, String id) {
        assertThat(Terms.slug(name)).isEqualTo(id);
    }

    @Test
    void an_id_is_never_longer_than_the_vocabulary_takes() {
        assertThat(Terms.slug("a".repeat(79) + " b c")).isEqualTo("a".repeat(79));
        assertThat(Terms.slug("ab ".repeat(50))).matches("[a-z0-9][a-z0-9-]{0,79}");
    }

    @Test
    void the_vocabularys_own_terms_are_taken_by_name_or_by_id() {
        assertThat(terms.id(TermKind.TOPIC, "health and WELLBEING")).contains("health");
        assertThat(terms.id(TermKind.TOPIC, "Health")).contains("health");
        assertThat(terms.made(TermKind.TOPIC, Set.of("health"))).isEmpty();
    }

    @Test
    void other_names_make_terms_once_and_of_their_kind() {
        assertThat(terms.id(TermKind.TOPIC, "Manufacturers")).contains("manufacturers");
        assertThat(terms.id(TermKind.TOPIC, "MANUFACTURERS")).contains("manufacturers");
        assertThat(terms.id(TermKind.TOPIC, "Carers")).contains("carers");
        assertThat(terms.made(TermKind.TOPIC, Set.of("manufacturers", "carers")))
                .containsExactly(
                        new Term(TermKind.TOPIC, "manufacturers", "Manufacturers", false),
                        new Term(TermKind.TOPIC, "carers", "Carers", false));
        assertThat(terms.made(TermKind.AUDIENCE, Set.of("manufacturers"))).isEmpty();
    }

    @Test
    void terms_that_no_entry_came_to_use_are_not_made() {
        terms.id(TermKind.AUDIENCE, "Pilots");
        assertThat(terms.made(TermKind.AUDIENCE, Set.of("carers"))).isEmpty();
    }

    @Test
    void a_name_without_a_letter_or_digit_makes_none() {
        assertThat(terms.id(TermKind.TOPIC, "???")).isEmpty();
        assertThat(terms.id(TermKind.TOPIC, "???")).isEmpty();
    }
}
