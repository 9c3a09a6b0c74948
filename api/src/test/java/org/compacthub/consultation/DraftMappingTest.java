package org.compacthub.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.compacthub.consultation.Refusals.fields;

import java.net.URI;
import java.util.List;
import org.compacthub.contract.model.ConsultationDraft;
import org.compacthub.contract.model.FixedMatter;
import org.compacthub.contract.model.OpenMatter;
import org.compacthub.contract.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftMappingTest {

    @Test
    void no_field_is_lost_on_the_way_to_the_contract_and_back() {
        Draft full = Drafts.full();
        Draft expected = full.with(full.timetable().withSeenOpenOn(null));
        assertThat(DraftFromContract.draft(DraftToContract.draft(full, true))).isEqualTo(expected);
    }

    @Test
    void who_sees_it_early_is_told_only_to_those_who_may_know() {
        assertThat(DraftToContract.draft(Drafts.full(), false).getEmbargo()).isNull();
    }

    @Test
    void text_is_trimmed_and_text_of_nothing_but_spaces_is_none() {
        Draft read = DraftFromContract.draft(
                new ConsultationDraft("  Parks \n").summary(" \t").issues(List.of(" Which? ", "  ")));
        assertThat(read.proposal().title()).isEqualTo("Parks");
        assertThat(read.proposal().summary()).isNull();
        assertThat(read.proposal().issues()).containsExactly("Which?");
    }

    @Test
    void what_needs_words_is_not_given_by_spaces() {
        ConsultationDraft blank = new ConsultationDraft("  a  ")
                .openToInfluence(List.of(new OpenMatter("Hours"), new OpenMatter(" ")))
                .notOpenToInfluence(List.of(new FixedMatter("  ")))
                .evidence(List.of(new Reference(" ")));
        assertThat(fields(() -> DraftFromContract.draft(blank)))
                .containsExactly(
                        "#/title length",
                        "#/openToInfluence/1/matter missing",
                        "#/notOpenToInfluence/0/matter missing",
                        "#/evidence/0/title missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "mailto:a@example.org", "/relative", "https:opaque", "ftp://example.org"})
    void only_addresses_of_the_web_are_kept(String address) {
        assertThat(fields(() ->
                        DraftFromContract.draft(new ConsultationDraft("Parks").heldElsewhere(URI.create(address)))))
                .containsExactly("#/heldElsewhere not-a-web-address");
    }
}
