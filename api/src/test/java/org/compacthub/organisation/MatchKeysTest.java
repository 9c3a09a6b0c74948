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

    @Test
    void a_name_of_nothing_but_small_words_keeps_them() {
        assertThat(MatchKeys.coreOf("The Charity Company Ltd")).isEqualTo("the charity company ltd");
        assertThat(MatchKeys.coreOf("(UK)")).isEqualTo("uk");
    }

    @Test
    void only_a_site_of_its_own_is_a_key() {
        assertThat(keysOf("https://www.carers.example/about"))
                .contains(new MatchKey(MatchKey.Kind.SITE, "carers.example"));
        assertThat(keysOf("https://www.facebook.com/carers"))
                .extracting(MatchKey::kind)
                .doesNotContain(MatchKey.Kind.SITE);
        assertThat(keysOf("https://m.facebook.com/carers"))
                .extracting(MatchKey::kind)
                .doesNotContain(MatchKey.Kind.SITE);
        assertThat(keysOf("https://carers.wordpress.com"))
                .extracting(MatchKey::kind)
                .contains(MatchKey.Kind.SITE);
    }

    private static Set<MatchKey> keysOf(String website) {
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
