package org.compacthub.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.compacthub.organisation.EntryField;
import org.compacthub.vocabulary.Term;
import org.compacthub.vocabulary.TermKind;
import org.junit.jupiter.api.Test;

class RowReaderTest {
    private final RowReader charities = reader(List.of(
            "registered_charity_number",
            "charity_company_registration_number",
            "charity_name",
            "charity_contact_postcode",
            "charity_contact_web"));

    @Test
    void a_row_of_the_charity_register_is_cleaned() {
        CleanRow row = charities.read(
                1, List.of("0214927", "738693", " THE  WILDLIFE TRUST LIMITED", "sy148ef ", "www.wild.example"));
        assertThat(row.texts())
                .containsEntry(EntryField.NAME, "The Wildlife Trust Limited")
                .containsEntry(EntryField.IDENTIFIERS, "GB-CHC-214927; GB-COH-00738693")
                .containsEntry(EntryField.POSTCODE, "SY14 8EF")
                .containsEntry(EntryField.WEBSITE, "https://www.wild.example");
        assertThat(row.remarks()).isEmpty();
        assertThat(row.refusal()).isNull();
    }

    @Test
    void what_is_missing_says_nothing_and_what_is_wrong_is_left_out_with_a_remark() {
        CleanRow row = charities.read(2, List.of("12", "NA", "A club", "M1", "none"));
        assertThat(row.texts()).containsOnlyKeys(EntryField.NAME);
        assertThat(row.remarks()).hasSize(3).allMatch(remark -> remark.contains("left out"));
        assertThat(row.refusal()).isNull();
    }

    @Test
    void a_number_that_lost_its_nought_gets_it_back_and_one_that_can_not_be_mended_is_told_with_its_form() {
        RowReader reader = reader(List.of("name", "identifiers", "companyNumber"));
        CleanRow row = reader.read(1, List.of("A club", "GB-COH 1234567; GB-CHC-1234567", "765432"));
        assertThat(row.texts())
                .containsEntry(EntryField.IDENTIFIERS, "GB-COH-01234567; GB-CHC-1234567; GB-COH-00765432");
        assertThat(row.mended())
                .containsExactly(
                        new Mending("identifiers", "number", "GB-COH 1234567", "GB-COH-01234567"),
                        new Mending("companyNumber", "number", "765432", "00765432"));
        CleanRow wrong = reader.read(2, List.of("A club", "GB-COH-12; XX-1", ""));
        assertThat(wrong.mended()).isEmpty();
        assertThat(wrong.remarks().getFirst()).contains("GB-COH-12", "eight digits", "leading nought");
        assertThat(wrong.remarks().getLast()).contains("XX-1", "no register that is known");
    }

    @Test
    void what_an_entry_says_in_parts_is_put_together_from_its_columns() {
        RowReader reader = reader(
                List.of("name", "capacity", "capacityNote", "qualityMarks", "qualityMarksSought", "qualityMarksUntil"));
        CleanRow row = reader.read(
                1,
                List.of(
                        "A club",
                        "Not now",
                        "Moving: soon.",
                        "Trusted Charity; PQASSO",
                        "Investors in Volunteers",
                        "Trusted Charity: 2028-03-31; PQASSO: soon; Other: 2027-01-01"));
        assertThat(row.texts())
                .containsEntry(EntryField.CAPACITY, "not-now: Moving: soon.")
                .containsEntry(
                        EntryField.QUALITY_MARKS,
                        "Trusted Charity (until 2028-03-31); PQASSO; Investors in Volunteers (sought)");
        assertThat(row.remarks()).hasSize(2).allMatch(remark -> remark.contains("left out"));
        CleanRow without = reader.read(2, List.of("A club", "", "A note alone", "", "", ""));
        assertThat(without.texts()).containsOnlyKeys(EntryField.NAME);
        assertThat(without.remarks()).singleElement().asString().contains("capacity");
    }

    @Test
    void a_row_without_a_name_is_refused() {
        assertThat(charities.read(3, List.of("1234567")).refusal()).contains("no name");
        assertThat(charities.read(4, List.of("1234567", "NA", "NA")).refusal()).contains("no name");
    }

    @Test
    void terms_are_found_by_id_or_name_and_constants_in_any_writing() {
        RowReader reader = reader(List.of("name", "topics", "areas", "kind", "roles"));
        CleanRow row = reader.read(
                1, List.of("'=A club", "Health; alchemy", "ordsall", "Community Group", "provider; wizard"));
        assertThat(row.texts())
                .containsEntry(EntryField.NAME, "=A club")
                .containsEntry(EntryField.TOPICS, "health")
                .containsEntry(EntryField.AREAS, "ordsall")
                .containsEntry(EntryField.KIND, "community-group")
                .containsEntry(EntryField.ROLES, "provider");
        assertThat(row.remarks()).hasSize(2);
    }

    @Test
    void what_is_taken_otherwise_than_it_is_written_is_told_with_both_texts() {
        RowReader reader = reader(List.of("name", "description", "postcode"));
        CleanRow row = reader.read(1, List.of("THE CAFÃ‰", "x".repeat(200) + " CafÃ© " + "y".repeat(200), "m5 4wt"));
        assertThat(row.mended())
                .extracting(Mending::field, Mending::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("name", "characters"),
                        org.assertj.core.groups.Tuple.tuple("description", "characters"),
                        org.assertj.core.groups.Tuple.tuple("name", "capitals"));
        assertThat(row.mended().getFirst()).isEqualTo(new Mending("name", "characters", "THE CAFÃ‰", "THE CAFÉ"));
        assertThat(row.mended().getLast()).isEqualTo(new Mending("name", "capitals", "THE CAFÉ", "The Café"));
        assertThat(row.mended().get(1).before())
                .startsWith("…x")
                .contains(" CafÃ© ")
                .hasSizeLessThan(130);
    }

    @Test
    void names_stay_in_capitals_where_that_is_wished_and_in_our_own_export() {
        RowReader own = reader(List.of("id", "name", "sector", "identifiers"));
        CleanRow row = own.read(1, List.of("", "A LOUD CLUB", "", ""));
        assertThat(row.name()).isEqualTo("A LOUD CLUB");
        assertThat(row.mended()).isEmpty();
    }

    private static RowReader reader(List<String> header) {
        return new RowReader(
                KnownLists.recognised("UTF-8", "comma", header),
                new RegisterTerms(List.of(
                        new Term(TermKind.TOPIC, "health", "Health", false),
                        new Term(TermKind.AREA, "ordsall", "Ordsall", false))));
    }
}
