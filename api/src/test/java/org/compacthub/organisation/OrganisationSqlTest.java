package org.compacthub.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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
        List<String> names = new ArrayList<>();
        @Nullable OrganisationId last = null;
        while (true) {
            OrganisationFilter.Part part = new OrganisationFilter.Part(Optional.ofNullable(last), 1);
            List<Organisation> page = database.read(() -> rows.list(sql, part));
            if (page.isEmpty()) {
                return names;
            }
            names.add(page.getFirst().name());
            last = page.getFirst().id();
        }
    }

    private OrganisationFilter add(String... names) {
        for (String name : names) {
            organisations.add(new Profile(name, null, Sector.VOLUNTARY, null), Actor.server());
        }
        OrganisationFilter all = OrganisationFilter.ALL;
        return new OrganisationFilter(
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
