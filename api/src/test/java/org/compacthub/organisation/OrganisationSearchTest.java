package org.compacthub.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.compacthub.caller.Actor;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class OrganisationSearchTest {
    @Inject
    private OrganisationSearch search;

    @Inject
    private Organisations organisations;

    @Inject
    private ParticularsDocument document;

    @Inject
    private OrganisationRows rows;

    @Inject
    private Database database;

    @Test
    void the_best_fits_come_first_however_short_the_pages_are() {
        add(
                "Friends of Garganey Brook",
                "Brook and Garganey Watch",
                "Garganey Brook Wardens",
                "Garganeys' Nest by the Brook",
                "Garganey Brook",
                "A (Garganey) Home-Brook");
        Particulars tells = document.read("{\"description\": \"Garganey, by the brook.\"}");
        organisations.add(new Profile("A Brook Watch", null, Sector.VOLUNTARY, null, tells), Actor.server());
        for (int size : List.of(1, 2, 4, 10)) {
            assertThat(paged("garganey brook", size))
                    .containsExactly(
                            "Garganey Brook",
                            "Garganey Brook Wardens",
                            "A (Garganey) Home-Brook",
                            "Brook and Garganey Watch",
                            "Friends of Garganey Brook",
                            "Garganeys' Nest by the Brook",
                            "A Brook Watch");
        }
    }

    @Test
    void words_that_nobody_has_together_are_read_as_the_nearest_that_somebody_has() {
        add("Whimbrel Scout Group", "Guides and Scouts of Dotterel");
        assertThat(paged("whimbrel scouts", 5)).containsExactly("Whimbrel Scout Group");
        assertThat(paged("wimbrel scouts", 5)).containsExactly("Whimbrel Scout Group");
        assertThat(paged("whimbrel guides", 5)).isEmpty();
    }

    @Test
    void what_stands_for_anything_in_sql_stands_for_itself_in_a_text() {
        add("Gadwall 100 Pond", "Gadwall 100% Pond", "Gadwall 100_Pond");
        for (String first : List.of("Gadwall 100% Pond", "Gadwall 100_Pond")) {
            assertThat(paged(first, 3)).startsWith(first);
        }
    }

    @Test
    void an_entry_is_found_by_what_it_is_from_the_moment_it_is() {
        add("Siskin One");
        assertThat(paged("siskin", 5)).containsExactly("Siskin One");
        OrganisationId second = add("Siskin Two");
        assertThat(paged("siskin", 5)).containsExactly("Siskin One", "Siskin Two");
        database.write(() -> {
            Organisation renamed = organisations.get(second);
            rows.update(new Organisation(
                    second,
                    renamed.version() + 1,
                    new Profile("Serin", null, Sector.VOLUNTARY, null),
                    renamed.createdAt(),
                    renamed.updatedAt(),
                    renamed.keeping()));
            // The change is the transaction's own so far: it finds it, and nobody is told of it before its end.
            assertThat(paged("siskin", 5)).containsExactly("Siskin One");
            return true;
        });
        assertThat(paged("siskin", 5)).containsExactly("Siskin One");
        assertThat(paged("serin", 5)).containsExactly("Serin");
    }

    @Test
    void what_a_transaction_found_that_was_given_up_is_forgotten() {
        add("Brambling One");
        try {
            database.write(() -> {
                add("Brambling Two");
                assertThat(paged("brambling", 5)).containsExactly("Brambling One", "Brambling Two");
                throw new IllegalStateException("given up");
            });
        } catch (IllegalStateException expected) {
            assertThat(paged("brambling", 5)).containsExactly("Brambling One");
        }
    }

    @Test
    void each_hands_on_all_in_the_order_of_names() {
        add("Twite C", "Twite A", "Twite B");
        List<String> names = new ArrayList<>();
        search.each(filter(""), entry -> names.add(entry.name()));
        assertThat(names).containsSubsequence("Twite A", "Twite B", "Twite C").doesNotHaveDuplicates();
    }

    private List<String> paged(String text, int size) {
        List<String> names = new ArrayList<>();
        @Nullable OrganisationId last = null;
        while (true) {
            List<Organisation> page =
                    search.page(filter(text), new OrganisationFilter.Part(Optional.ofNullable(last), size));
            if (page.isEmpty()) {
                return names;
            }
            page.forEach(entry -> names.add(entry.name()));
            last = page.getLast().id();
        }
    }

    private OrganisationId add(String... names) {
        @Nullable OrganisationId last = null;
        for (String name : names) {
            last = organisations
                    .add(new Profile(name, null, Sector.VOLUNTARY, null), Actor.server())
                    .id();
        }
        return Objects.requireNonNull(last);
    }

    private static OrganisationFilter filter(String text) {
        OrganisationFilter all = OrganisationFilter.ALL;
        return new OrganisationFilter(
                text,
                OrganisationFilter.wordsOf(text),
                all.sectors(),
                all.kinds(),
                all.standings(),
                all.roles(),
                all.topics(),
                all.communities(),
                all.areas(),
                all.compact(),
                null);
    }
}
