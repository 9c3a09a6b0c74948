package org.compacthub.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchKeysTest {

    @ParameterizedTest
    @CsvSource({
        "THE CHESHIRE WILDLIFE TRUST LIMITED, The Cheshire Wildlife Trust Ltd",
        "Salford Foodbank CIC, Salford Foodbank Community Interest Company",
        "St Luke's & All Souls, Saint Luke’s and All Souls",
        "Friends of Buile Hill Park (UK), Friends of Buile Hill Park",
        "Café Zebedee, CAFE ZEBEDEE",
        "The Salford Carers' Charity, Salford Carers"
    })
    void ways_of_writing_one_name_have_one_core(String one, String other) {
        assertThat(MatchKeys.coreOf(one)).isEqualTo(MatchKeys.coreOf(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Salford Scouts, Salford Guides",
        "1st Eccles Scouts, 2nd Eccles Scouts",
        "Eccles Parish Church, Eccles Parish Hall"
    })
    void different_names_have_different_cores(String one, String other) {
        assertThat(MatchKeys.coreOf(one)).isNotEqualTo(MatchKeys.coreOf(other));
    }

    @ParameterizedTest
    @CsvSource({
        "The Cheshire Wild-life Trust, Cheshire Wildlife Trust",
        "Afro-Caribbean Centre, Afro Caribbean Centre",
        "Afro-Caribbean Centre, Afrocaribbean Centre",
        "Salford Co-operative Homes, Salford Cooperative Homes"
    })
    void a_name_with_a_hyphen_is_recognised_with_and_without_it(String one, String other) {
        assertThat(keysOf(other)).hasSize(1).isSubsetOf(keysOf(one));
    }

    private static Set<MatchKey> keysOf(String name) {
        return MatchKeys.of(new Profile(name, null, Sector.VOLUNTARY, null));
    }

    @Test
    void a_name_of_nothing_but_small_words_keeps_them() {
        assertThat(MatchKeys.coreOf("The Charity Company Ltd")).isEqualTo("the charity company ltd");
        assertThat(MatchKeys.coreOf("(UK)")).isEqualTo("uk");
    }

    @Test
    void only_a_site_of_its_own_is_a_key() {
        assertThat(keysWith("https://www.carers.example/about"))
                .contains(new MatchKey(MatchKey.Kind.SITE, "carers.example"));
        assertThat(keysWith("https://www.facebook.com/carers"))
                .extracting(MatchKey::kind)
                .doesNotContain(MatchKey.Kind.SITE);
        assertThat(keysWith("https://m.facebook.com/carers"))
                .extracting(MatchKey::kind)
                .doesNotContain(MatchKey.Kind.SITE);
        assertThat(keysWith("https://carers.wordpress.com"))
                .extracting(MatchKey::kind)
                .contains(MatchKey.Kind.SITE);
    }

    private static Set<MatchKey> keysWith(String website) {
        return MatchKeys.of(new Profile("Carers", null, Sector.VOLUNTARY, URI.create(website)));
    }

    @Test
    void former_and_alternate_names_count() {
        Particulars more =
                Particulars.NONE.withOtherNames(List.of(new Particulars.OtherName("Irwell Bridge Homes", true)));
        assertThat(MatchKeys.of(new Profile("Three Bridges", null, Sector.VOLUNTARY, null, more)))
                .containsExactlyInAnyOrder(
                        new MatchKey(MatchKey.Kind.NAME, "three bridges"),
                        new MatchKey(MatchKey.Kind.NAME, "irwell bridge homes"));
    }
}
