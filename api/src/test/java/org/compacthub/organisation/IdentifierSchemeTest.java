package org.compacthub.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IdentifierSchemeTest {

    @ParameterizedTest
    @CsvSource({
        "GB-CHC, 210843, 210843",
        "GB-CHC, 1234567, 1234567",
        "GB-CHC, 1234567-2, 1234567-2",
        "GB-CHC, ' 123 4567 ', 1234567",
        "GB-SC, sc012345, SC012345",
        "GB-NIC, NIC100123, 100123",
        "GB-COH, 738693, 00738693",
        "GB-COH, 00738693, 00738693",
        "GB-COH, ce012345, CE012345",
        "GB-COH, IP12345R, IP12345R",
        "GB-MPR, 12345R, 12345R",
        "GB-UKPRN, 10001234, 10001234",
        "GB-EDU, 123456, 123456",
        "GB-NHS, rm3, RM3",
        "GB-LAE, slf, SLF"
    })
    void a_number_is_brought_into_the_form_of_its_register(String code, String written, String expected) {
        assertThat(IdentifierScheme.of(code).normalised(written)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "GB-CHC, 12345",
        "GB-CHC, 12345678",
        "GB-CHC, 0123456",
        "GB-CHC, SC012345",
        "GB-SC, 012345",
        "GB-NIC, 200123",
        "GB-COH, 123456789",
        "GB-COH, ABC12345",
        "GB-MPR, R",
        "GB-UKPRN, 20001234",
        "GB-EDU, 12345",
        "GB-NHS, R-3",
        "GB-LAE, SL1",
        "GB-CHC, NA"
    })
    void what_no_register_would_give_is_none(String code, String written) {
        assertThat(IdentifierScheme.of(code).normalised(written)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(IdentifierScheme.class)
    void the_example_in_words_is_itself_of_the_form(IdentifierScheme scheme) {
        String[] words = scheme.formInWords().replace(";", " ").split("\\s+");
        String example = words[Arrays.asList(words).indexOf("as") + 1];
        assertThat(scheme.normalised(example)).contains(example);
    }

    @Test
    void a_number_leads_to_its_page_where_its_register_has_pages() {
        assertThat(new Identifier(IdentifierScheme.GB_CHC, "1234567-2").page())
                .hasValueSatisfying(page -> assertThat(page.toString()).endsWith("?regid=1234567&subid=2"));
        assertThat(new Identifier(IdentifierScheme.GB_CHC, "1234567").page())
                .hasValueSatisfying(page -> assertThat(page.toString()).endsWith("?regid=1234567&subid=0"));
        assertThat(new Identifier(IdentifierScheme.GB_NIC, "100123").page())
                .hasValueSatisfying(page -> assertThat(page.toString()).endsWith("?regId=100123&subId=0"));
        assertThat(new Identifier(IdentifierScheme.GB_COH, "00738693").page())
                .hasValueSatisfying(page -> assertThat(page.toString()).endsWith("/company/00738693"));
        assertThat(new Identifier(IdentifierScheme.GB_NHS, "RM3").page()).isEmpty();
        assertThat(new Identifier(IdentifierScheme.GB_CHC, "1234567").orgId()).isEqualTo("GB-CHC-1234567");
    }

    @ParameterizedTest
    @CsvSource({
        "GB-CHC-210843, 210843",
        "gb-coh-00738693, 00738693",
        "GB-SC SC012345, SC012345",
        "the GB-CHC-210843 charity, the 210843 charity",
        "GB-CHC, GB-CHC",
        "GB-CHC guide, GB-CHC guide",
        "XGB-CHC-210843, XGB-CHC-210843",
    })
    void a_number_is_looked_for_without_the_code_before_it(String typed, String searched) {
        assertThat(IdentifierScheme.withoutCodes(typed)).isEqualTo(searched);
    }

    @ParameterizedTest
    @CsvSource({
        "738693, 738693",
        "00738693, 738693",
        "00 738 693, 738693",
        "sc 012345, sc12345",
        "12 345 R, 12345R",
        "2020, 2020",
        "1 2 3, 1 2 3",
        "42 2nd Salford, 42 2nd Salford",
        "00000, 0"
    })
    void a_text_that_is_a_number_is_read_without_spaces_and_leading_noughts(String typed, String searched) {
        assertThat(IdentifierScheme.asNumber(typed)).isEqualTo(searched);
    }
}
