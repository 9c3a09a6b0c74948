package org.compacthub.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MergedEntries;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.testing.AtOnce;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.RepeatedTest;

/** Several merge at the same moment. */
@MicronautTest(transactional = false)
class MergeRaceTest {
    @Inject
    private TestPeople people;

    @Inject
    private Duplicated duplicated;

    @Inject
    private Organisations organisations;

    @Inject
    private MergedEntries merged;

    @RepeatedTest(3)
    void of_two_merges_of_one_pair_one_is_done() throws Exception {
        SignedIn staff = people.with(Role.CVS);
        Organisation one = organisations.get(duplicated.add(staff, "Race One"));
        OrganisationId other = duplicated.add(staff, "Race Two");
        List<ContractAnswer> answers = AtOnce.of(
                4, turn -> duplicated.merging(staff, one, 0, other, "").send());
        assertThat(answers).extracting(ContractAnswer::status).containsOnlyOnce(201);
        assertThat(answers).extracting(ContractAnswer::status).containsOnly(201, 409);
        assertThat(merged.family(other).survivor()).isEqualTo(one.id());
    }

    @RepeatedTest(3)
    void each_into_the_other_makes_no_circle() throws Exception {
        SignedIn staff = people.with(Role.CVS);
        Organisation one = organisations.get(duplicated.add(staff, "Circle One"));
        Organisation other = organisations.get(duplicated.add(staff, "Circle Two"));
        List<ContractAnswer> answers = AtOnce.of(
                2,
                turn -> turn == 0
                        ? duplicated.merging(staff, one, 0, other.id(), "").send()
                        : duplicated.merging(staff, other, 0, one.id(), "").send());
        assertThat(answers).extracting(ContractAnswer::status).containsExactlyInAnyOrder(201, 409);
        OrganisationId survivor = merged.family(one.id()).survivor();
        assertThat(merged.family(other.id()).survivor()).isEqualTo(survivor);
        assertThat(merged.family(survivor).merged()).hasSize(1);
    }

    @RepeatedTest(3)
    void a_chain_made_at_once_has_one_end() throws Exception {
        SignedIn staff = people.with(Role.CVS);
        Organisation first = organisations.get(duplicated.add(staff, "Link First"));
        Organisation second = organisations.get(duplicated.add(staff, "Link Second"));
        Organisation third = organisations.get(duplicated.add(staff, "Link Third"));
        List<ContractAnswer> answers = AtOnce.of(
                2,
                turn -> turn == 0
                        ? duplicated.merging(staff, second, 0, first.id(), "").send()
                        : duplicated.merging(staff, third, 0, second.id(), "").send());
        assertThat(answers).extracting(ContractAnswer::status).contains(201).isSubsetOf(201, 409);
        OrganisationId end = merged.family(second.id()).survivor();
        assertThat(merged.family(end).survivor()).isEqualTo(end);
        assertThat(merged.family(merged.family(first.id()).survivor()).survivor())
                .isEqualTo(merged.family(first.id()).survivor());
    }
}
