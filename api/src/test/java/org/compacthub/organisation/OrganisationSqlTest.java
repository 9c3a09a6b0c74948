package org.compacthub.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.compacthub.caller.Actor;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class OrganisationSqlTest {
    @Inject
    private OrganisationRows rows;

    @Inject
    private Organisations organisations;

    @Inject
    private ParticularsDocument document;

    @Inject
    private Database database;

    @Test
    void whichever_clue_is_followed_first_or_none_the_same_organisations_are_found_in_the_same_order() {
        OrganisationFilter voluntary =
                add("Bittern Choir", "Bittern Reed Choir", "Reed Bittern Band", "Choir of Reeds");
        Clue bittern = Clue.beginning("bitt");
        Clue choir = Clue.anyWord(List.of("choir", "band"));
        Clue reeds = Clue.beginning("reed");
        OrganisationSql.Columns columns = OrganisationSql.Columns.of(voluntary);
        List<String> expected = List.of("Bittern Reed Choir", "Reed Bittern Band");
        assertThat(paged(new OrganisationSql(bittern, List.of(choir, reeds), columns)))
                .isEqualTo(expected);
        assertThat(paged(new OrganisationSql(reeds, List.of(bittern, choir), columns)))
                .isEqualTo(expected);
        assertThat(paged(new OrganisationSql(null, List.of(choir, bittern, reeds), columns)))
                .isEqualTo(expected);
    }

    @Test
    void the_best_fits_come_first_whichever_clue_is_followed_and_however_short_the_pages_are() {
        OrganisationFilter voluntary = add(
                "Friends of Garganey Brook",
                "Brook and Garganey Watch",
                "Garganey Brook Wardens",
                "Garganeys' Nest by the Brook",
                "Garganey Brook",
                "A (Garganey) Home-Brook");
        Particulars tells = document.read("{\"description\": \"Garganey, by the brook.\"}");
        organisations.add(new Profile("A Brook Watch", null, Sector.VOLUNTARY, null, tells), Actor.server());
        Clue garganey = Clue.beginning("garganey");
        OrganisationSql.Columns columns = OrganisationSql.Columns.of(voluntary);
        List<String> expected = List.of(
                "Garganey Brook",
                "Garganey Brook Wardens",
                "A (Garganey) Home-Brook",
                "Brook and Garganey Watch",
                "Friends of Garganey Brook",
                "Garganeys' Nest by the Brook",
                "A Brook Watch");
        List<Clue> named = inNames("garganey", "brook");
        for (OrganisationSql sql : List.of(
                new OrganisationSql(garganey, List.of(), columns),
                new OrganisationSql(null, List.of(garganey), columns))) {
            for (Fit fit :
                    List.of(new Fit("garganey brook", named, null), new Fit("garganey brook", named, named.get(1)))) {
                for (int size : List.of(1, 2, 4, 10)) {
                    assertThat(paged(part -> rows.list(sql, fit, part), size)).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void what_stands_for_anything_in_sql_stands_for_itself_in_a_text() {
        OrganisationFilter voluntary = add("Gadwall 100 Pond", "Gadwall 100% Pond", "Gadwall 100_Pond");
        OrganisationSql sql =
                new OrganisationSql(Clue.beginning("gadwall"), List.of(), OrganisationSql.Columns.of(voluntary));
        for (String first : List.of("Gadwall 100% Pond", "Gadwall 100_Pond")) {
            assertThat(paged(part -> rows.list(sql, new Fit(first, inNames("gadwall", "100"), null), part), 3))
                    .startsWith(first);
        }
    }

    @Test
    void rows_are_counted_no_further_than_it_matters() {
        add("Siskin One", "Siskin Two", "Siskin Three");
        database.read(() -> {
            assertThat(rows.reach(Clue.beginning("sisk"), 2)).isEqualTo(2);
            assertThat(rows.reach(Clue.beginning("sisk"), 100)).isEqualTo(3);
            assertThat(rows.reach(Clue.anyTerm("topic", List.of("nothing")), 100))
                    .isZero();
            return true;
        });
    }

    private List<String> paged(OrganisationSql sql) {
        return paged(part -> rows.list(sql, part), 1);
    }

    private List<String> paged(Function<OrganisationFilter.Part, List<OrganisationId>> list, int size) {
        List<String> names = new ArrayList<>();
        @Nullable OrganisationId last = null;
        while (true) {
            OrganisationFilter.Part part = new OrganisationFilter.Part(Optional.ofNullable(last), size);
            List<OrganisationId> page = database.read(() -> list.apply(part));
            if (page.isEmpty()) {
                return names;
            }
            page.forEach(id -> names.add(organisations.get(id).name()));
            last = page.getLast();
        }
    }

    private static List<Clue> inNames(String... words) {
        return Stream.of(words).map(Clue::beginning).map(Clue::inNames).toList();
    }

    private OrganisationFilter add(String... names) {
        for (String name : names) {
            organisations.add(new Profile(name, null, Sector.VOLUNTARY, null), Actor.server());
        }
        OrganisationFilter all = OrganisationFilter.ALL;
        return new OrganisationFilter(
                "",
                all.words(),
                new TreeSet<>(List.of(Sector.VOLUNTARY)),
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
