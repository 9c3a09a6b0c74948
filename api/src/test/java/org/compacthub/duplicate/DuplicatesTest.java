package org.compacthub.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.compacthub.caller.Actor;
import org.compacthub.organisation.Identifier;
import org.compacthub.organisation.IdentifierScheme;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Particulars;
import org.compacthub.organisation.Profile;
import org.compacthub.organisation.Sector;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class DuplicatesTest {

    @Inject
    private Organisations organisations;

    @Inject
    private Duplicates duplicates;

    @Test
    void an_entry_is_recognised_by_its_number_first_and_then_by_its_name() {
        Organisation numbered = add("Zyx Night Shelter", "7000001");
        Organisation named = add("Wvu Day Centre", null);
        Profile incoming = profile("The Wvu Day Centre Ltd", "7000001");
        assertThat(duplicates.like(incoming))
                .extracting(Match::organisation, Match::likeness)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(numbered.id(), Likeness.CERTAIN),
                        org.assertj.core.api.Assertions.tuple(named.id(), Likeness.LIKELY));
    }

    @Test
    void many_are_recognised_at_once_each_for_itself() {
        Organisation first = add("Tsr Walkers", "7000002");
        Organisation second = add("Qpo Singers", null);
        List<List<Match>> found = duplicates.like(
                List.of(profile("Nobody Knows Them", null), profile("qpo singers", null), profile("Other", "7000002")));
        assertThat(found).hasSize(3);
        assertThat(found.get(0)).isEmpty();
        assertThat(found.get(1)).extracting(Match::organisation).containsExactly(second.id());
        assertThat(found.get(2)).extracting(Match::organisation).containsExactly(first.id());
        assertThat(duplicates.like(List.of())).isEmpty();
    }

    private Organisation add(String name, String charityNumber) {
        return organisations.add(profile(name, charityNumber), Actor.server());
    }

    private static Profile profile(String name, String charityNumber) {
        Particulars more = charityNumber == null
                ? Particulars.NONE
                : Particulars.NONE.withIdentifiers(List.of(new Identifier(IdentifierScheme.GB_CHC, charityNumber)));
        return new Profile(name, null, Sector.VOLUNTARY, null, more);
    }
}
