package org.compacthub.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MatchKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {
    private static final OrganisationId OTHER = new OrganisationId(new UUID(0, 1));

    @ParameterizedTest
    @CsvSource({
        "identifier:GB-CHC-1234567 name:a_b, identifier:GB-CHC-1234567 name:c_d, CERTAIN",
        "identifier:GB-CHC-1234567 identifier:GB-COH-00000001, identifier:GB-COH-00000001 identifier:GB-CHC-7654321,"
                + " CERTAIN",
        "name:salford_scouts, name:salford_scouts, LIKELY",
        "name:scouts, name:scouts, POSSIBLE",
        "name:scouts postcode:M5_4WT, name:scouts postcode:M5_4WT, LIKELY",
        "name:scouts site:s.example, name:guides site:s.example, POSSIBLE",
        "postcode:M5_4WT site:s.example, postcode:M5_4WT site:s.example, LIKELY",
        "name:salford_scouts identifier:GB-CHC-1234567, name:salford_scouts identifier:GB-CHC-7654321, POSSIBLE",
        "name:salford_scouts identifier:GB-CHC-1234567, name:salford_scouts identifier:GB-COH-00000001, LIKELY"
    })
    void two_entries_are_as_alike_as_what_they_have_in_common(String one, String other, Likeness expected) {
        assertThat(match(one, other)).map(Match::likeness).contains(expected);
        assertThat(match(other, one)).map(Match::likeness).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "name:scouts, name:guides",
        "name:scouts postcode:M5_4WT, name:guides postcode:M5_4WT",
        "site:s.example identifier:GB-CHC-1234567, site:s.example identifier:GB-CHC-7654321"
    })
    void a_shared_building_or_a_parents_site_alone_says_nothing(String one, String other) {
        assertThat(match(one, other)).isEmpty();
        assertThat(match(other, one)).isEmpty();
    }

    @Test
    void it_says_what_they_have_in_common_and_what_speaks_against_it() {
        Match match = match(
                        "name:salford_scouts identifier:GB-CHC-1234567 postcode:M5_4WT",
                        "name:salford_scouts identifier:GB-CHC-7654321")
                .orElseThrow();
        assertThat(match.common()).containsExactly(new MatchKey(MatchKey.Kind.NAME, "salford scouts"));
        assertThat(match.identifiersDiffer()).isTrue();
        assertThat(match.organisation()).isEqualTo(OTHER);
    }

    private static Optional<Match> match(String one, String other) {
        return Matching.of(keys(one), OTHER, keys(other));
    }

    private static Set<MatchKey> keys(String written) {
        return Arrays.stream(written.split(" "))
                .map(each -> each.split(":"))
                .map(each -> new MatchKey(
                        MatchKey.Kind.valueOf(each[0].toUpperCase(Locale.ROOT)), each[1].replace('_', ' ')))
                .collect(Collectors.toSet());
    }
}
