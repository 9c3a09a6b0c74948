package org.compacthub.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.compacthub.organisation.EntryField;
import org.compacthub.organisation.EntryTexts;
import org.compacthub.organisation.Profile;
import org.compacthub.organisation.Sector;
import org.junit.jupiter.api.Test;

class MergeTest {
    private final Profile entry = EntryTexts.written(
            Map.of(EntryField.DESCRIPTION, "Walks", EntryField.IDENTIFIERS, "GB-CHC-1234567"),
            new Profile("A club", null, Sector.VOLUNTARY, null));

    @Test
    void what_is_empty_is_filled() {
        Merge merge = Merge.of(Map.of(EntryField.POSTCODE, "M5 4WT"), entry, Map.of());
        assertThat(merge.after()).containsExactlyEntriesOf(Map.of(EntryField.POSTCODE, "M5 4WT"));
        assertThat(merge.before()).containsEntry(EntryField.POSTCODE, "");
        assertThat(merge.supplied()).containsEntry(EntryField.POSTCODE, "M5 4WT");
    }

    @Test
    void what_people_wrote_stays_and_what_an_import_supplied_changes() {
        Map<EntryField, String> row = Map.of(EntryField.DESCRIPTION, "Rides");
        Merge written = Merge.of(row, entry, Map.of());
        assertThat(written.after()).isEmpty();
        assertThat(written.remarks()).hasSize(1);
        Merge supplied = Merge.of(row, entry, Map.of(EntryField.DESCRIPTION, "Walks"));
        assertThat(supplied.after()).containsEntry(EntryField.DESCRIPTION, "Rides");
    }

    @Test
    void what_people_took_out_stays_out() {
        Merge merge = Merge.of(Map.of(EntryField.POSTCODE, "M5 4WT"), entry, Map.of(EntryField.POSTCODE, "M5 4WT"));
        assertThat(merge.after()).isEmpty();
    }

    @Test
    void numbers_of_other_registers_are_added_and_no_second_one_of_the_same() {
        Merge merge = Merge.of(Map.of(EntryField.IDENTIFIERS, "GB-CHC-7654321; GB-COH-00738693"), entry, Map.of());
        assertThat(merge.after()).containsEntry(EntryField.IDENTIFIERS, "GB-CHC-1234567; GB-COH-00738693");
        assertThat(merge.remarks()).hasSize(1);
    }

    @Test
    void the_same_again_changes_nothing() {
        Map<EntryField, String> row = Map.of(
                EntryField.POSTCODE, "M5 4WT", EntryField.IDENTIFIERS, "GB-COH-00738693", EntryField.NAME, "A Club");
        Merge first = Merge.of(row, entry, Map.of());
        Profile after = EntryTexts.written(first.after(), entry);
        assertThat(Merge.of(row, after, first.supplied()).after()).isEmpty();
        assertThat(EntryTexts.written(first.before(), after)).isEqualTo(entry);
    }
}
