package org.compacthub.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.compacthub.id.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

@MicronautTest(transactional = false)
class SightTest {
    static final Profile EVERYTHING = new Profile(
            "Irwell Mediation",
            "IM",
            Sector.VOLUNTARY,
            URI.create("https://irwell.example"),
            new Particulars(
                    OrganisationKind.CHARITY,
                    "Settles quarrels.",
                    List.of(new Particulars.OtherName("Irwell Peace", true)),
                    List.of(OrganisationRole.INFRASTRUCTURE),
                    List.of(new Identifier(IdentifierScheme.GB_CHC, "1234567")),
                    "1 Quay Street",
                    "M3 3JE",
                    List.of("housing"),
                    List.of("young-people"),
                    List.of("ordsall"),
                    List.of("mediation"),
                    List.of(new Particulars.QualityMark("Peace Mark", true, null)),
                    new Particulars.Capacity(Particulars.Capacity.State.READY, null),
                    new OrganisationId(UUID.randomUUID()),
                    new Particulars.Coverage(List.of("housing"), List.of(), List.of(), List.of(), null),
                    Standing.DORMANT,
                    new Particulars.ComingChange("Closing.", LocalDate.of(2027, 3, 1)),
                    new Gateway(List.of("carers"), "A weekly circle.", "Two weeks' notice."),
                    new PartnerProfile("Peace.", "Schools.", "No budget of its own.", "Trained mediators."),
                    new AdoptedPaper("We write plainly.", null, LocalDate.of(2026, 1, 5)),
                    new AdoptedPaper(null, URI.create("https://irwell.example/standard"), null)));

    @Inject
    private EntryChanges changes;

    @Test
    void a_whole_entry_says_something_in_each_field_of_the_contract() throws IOException {
        assertThat(changes.told(EVERYTHING)).isEqualTo(fieldsOfTheContract());
    }

    @ParameterizedTest
    @EnumSource
    void a_field_is_seen_in_the_entry_where_the_table_says_so(Sight sight) {
        Set<String> seen = changes.told(EVERYTHING).stream().filter(sight::sees).collect(Collectors.toSet());
        assertThat(changes.told(EVERYTHING.seenWith(sight))).isEqualTo(seen);
    }

    @Test
    void partners_may_dispute_what_everybody_sees_and_nothing_else() throws IOException {
        Object disputable = contract("components", "schemas", "PublicField").get("enum");
        assertThat(Set.copyOf((List<?>) disputable)).isEqualTo(changes.told(EVERYTHING.seenWith(Sight.PUBLIC)));
    }

    @Test
    void what_is_confided_is_named() {
        assertThat(Sight.PUBLIC.sees("capacity")).isFalse();
        assertThat(Sight.PARTNER.sees("capacity")).isTrue();
        assertThat(Sight.PUBLIC.sees("partnerProfile")).isFalse();
        assertThat(Sight.PARTNER.sees("partnerProfile")).isTrue();
        assertThat(Sight.PARTNER.sees("comingChange")).isFalse();
        assertThat(Sight.KEEPER.sees("comingChange")).isTrue();
    }

    private static Set<?> fieldsOfTheContract() throws IOException {
        return contract("components", "schemas", "OrganisationDraft", "properties")
                .keySet();
    }

    private static Map<?, ?> contract(String... steps) throws IOException {
        try (InputStream file = SightTest.class.getResourceAsStream("/openapi.yaml")) {
            Map<?, ?> place = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            for (String step : steps) {
                place = (Map<?, ?>) place.get(step);
            }
            return place;
        }
    }
}
