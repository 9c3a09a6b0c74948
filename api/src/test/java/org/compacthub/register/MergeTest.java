package org.compacthub.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.compacthub.organisation.EntryField;
import org.compacthub.organisation.EntryTexts;
import org.compacthub.organisation.Particulars;
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

    @Test
    void a_name_that_changes_becomes_a_former_one_and_comes_back_with_the_undoing() {
        Merge merge = renamed("B club", entry);
        assertThat(merge.after()).containsEntry(EntryField.FORMER_NAMES, "A club");
        assertThat(merge.remarks()).singleElement().asString().contains("A club", "former name");
        Profile after = EntryTexts.written(merge.after(), entry);
        assertThat(after.particulars().otherNames()).containsExactly(new Particulars.OtherName("A club", true));
        assertThat(EntryTexts.written(merge.before(), after)).isEqualTo(entry);
        assertThat(Merge.of(Map.of(EntryField.NAME, "B club"), after, merge.supplied())
                        .after())
                .isEmpty();
        Profile back = EntryTexts.written(renamed("A club", after).after(), after);
        assertThat(back.particulars().otherNames()).containsExactly(new Particulars.OtherName("B club", true));
    }

    @Test
    void another_way_of_writing_a_name_is_no_other_name() {
        for (String same : List.of("A CLUB", "“A” Club!", "A-club")) {
            assertThat(renamed(same, entry).after()).containsOnlyKeys(EntryField.NAME);
        }
        Profile broken = EntryTexts.written(Map.of(EntryField.NAME, "CafÃ© Club"), entry);
        assertThat(renamed("Café Club", broken).after()).containsOnlyKeys(EntryField.NAME);
    }

    @Test
    void a_former_name_joins_the_others_once_and_a_semicolon_parts_no_name() {
        Profile known = EntryTexts.written(Map.of(EntryField.NAME, "Walks; Rides"), entry);
        known = new Profile(
                known.name(),
                null,
                known.sector(),
                null,
                known.particulars()
                        .withOtherNames(List.of(
                                new Particulars.OtherName("One; two", true), new Particulars.OtherName("AC", false))));
        Profile after = EntryTexts.written(renamed("Outings", known).after(), known);
        assertThat(after.particulars().otherNames())
                .containsExactly(
                        new Particulars.OtherName("One; two", true),
                        new Particulars.OtherName("AC", false),
                        new Particulars.OtherName("Walks; Rides", true));
        assertThat(EntryTexts.written(renamed("Outings", known).before(), after))
                .isEqualTo(known);

        Merge told = Merge.of(
                Map.of(EntryField.NAME, "Outings", EntryField.FORMER_NAMES, "A CLUB"),
                entry,
                Map.of(EntryField.NAME, "A club"));
        assertThat(told.after()).containsEntry(EntryField.FORMER_NAMES, "A CLUB");
    }

    private static Merge renamed(String name, Profile entry) {
        return Merge.of(Map.of(EntryField.NAME, name), entry, Map.of(EntryField.NAME, entry.name()));
    }
}
