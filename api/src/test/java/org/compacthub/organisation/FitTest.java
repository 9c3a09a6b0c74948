package org.compacthub.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitTest {
    private final BitSet found = places(0, 1, 2, 3, 5, 6, 8);
    private final Fit fit = new Fit(places(3, 4), places(1, 3, 6, 7));

    @Test
    void names_that_begin_with_the_text_come_before_those_with_its_words_and_these_before_the_rest() {
        assertThat(fit.list(found, -1, 10)).containsExactly(3, 1, 6, 0, 2, 5, 8);
    }

    @Test
    void pages_of_any_size_follow_one_another_without_gap_or_repeat() {
        List<Integer> whole = fit.list(found, -1, 10);
        for (int size = 1; size <= whole.size(); size++) {
            List<Integer> paged = new ArrayList<>();
            List<Integer> page = fit.list(found, -1, size);
            while (!page.isEmpty()) {
                paged.addAll(page);
                page = fit.list(found, page.getLast(), size);
            }
            assertThat(paged).as("in pages of %d", size).isEqualTo(whole);
        }
    }

    @Test
    void a_page_after_an_entry_that_is_no_longer_found_goes_on_where_it_was() {
        assertThat(fit.list(found, 4, 10)).containsExactly(1, 6, 0, 2, 5, 8);
        assertThat(fit.list(found, 7, 10)).containsExactly(0, 2, 5, 8);
    }

    @Test
    void without_a_text_the_order_is_that_of_names() {
        assertThat(Fit.NONE.list(found, 2, 3)).containsExactly(3, 5, 6);
        assertThat(found).isEqualTo(places(0, 1, 2, 3, 5, 6, 8));
    }

    private static BitSet places(int... places) {
        BitSet set = new BitSet();
        for (int place : places) {
            set.set(place);
        }
        return set;
    }
}
