package org.compacthub.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactRulesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-07-01");

    @Test
    void a_sound_contact_has_no_problem() {
        assertThat(ContactRules.problems(ContactTest.draft(Sharing.PUBLIC), TODAY))
                .isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        ContactDraft draft = new ContactDraft(
                Set.of(),
                new Details(
                        "Jo\tBell",
                        null,
                        null,
                        null,
                        " ",
                        new Receiving(PreferredFormat.OTHER, " ", "English", Channel.POST, null)),
                new Consent(Sharing.KEEPERS, TODAY.plusDays(1), " ", null));
        assertThat(places(draft))
                .containsExactlyInAnyOrder(
                        "#/purposes",
                        "#/name",
                        "#/email",
                        "#/receiving/channel",
                        "#/receiving/otherFormat",
                        "#/receiving/language",
                        "#/consent/givenHow",
                        "#/consent/givenOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0161 496 0000", "+44 161 496 0000", "(0161) 496-0000 x12", "999"})
    void telephone_numbers_as_people_write_them_pass(String number) {
        assertThat(places(reached(null, number))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask Jo", "12", "0161 496 0000 0161 496 0000 0161 496 0000 0161"})
    void what_is_no_telephone_number_does_not(String number) {
        assertThat(places(reached(null, number))).containsExactly("#/telephone");
    }

    @Test
    void a_language_tag_is_taken_in_every_usual_form() {
        for (String tag : List.of("en", "ur", "bfi", "pt-BR", "zh-Hant-HK")) {
            assertThat(new Receiving(null, null, tag, null, null).problems())
                    .as(tag)
                    .isEmpty();
        }
    }

    @Test
    void the_preferred_way_goes_first_and_else_the_one_that_costs_least() {
        Details details = new Details(
                null,
                null,
                "a@example.org",
                "0161 496 0000",
                null,
                new Receiving(null, null, null, Channel.TEXT_MESSAGE, null));
        assertThat(details.channel()).contains(Channel.TEXT_MESSAGE);
        assertThat(reached("a@example.org", "0161 496 0000").details().channel())
                .contains(Channel.EMAIL);
        assertThat(reached(null, "0161 496 0000").details().channel()).contains(Channel.TELEPHONE);
    }

    @Test
    void a_text_tells_of_a_person_however_it_is_written() {
        Details details = ContactTest.draft(Sharing.PUBLIC).details();
        for (String text : List.of("asked by JO  BELL", "call 01614960000", "wrote from other@example.org")) {
            assertThat(details.isToldIn(text)).as(text).isTrue();
        }
        for (String text : List.of("Asked for at the annual meeting", "A banjo bellows for 2026", "Jo, then Bell")) {
            assertThat(new Details("Jo Bel", null, null, "999", null, Receiving.ANY).isToldIn(text))
                    .as(text)
                    .isFalse();
        }
        assertThat(details.isToldIn("Asked for at the annual meeting")).isFalse();
        assertThat(details.isToldIn("Ms Bell rang"))
                .as("one of the names alone")
                .isTrue();
        assertThat(details.isToldIn("Asked for at the bell ringers' meeting")).isFalse();
    }

    @Test
    void consent_goes_as_far_as_the_person_said_and_the_law_further() {
        var organisation = new Disclosure.PassedOn(
                Disclosure.Ground.CONSENT, Optional.of(new OrganisationId(new UUID(5, 6))), Optional.empty());
        var paper = new Disclosure.PassedOn(Disclosure.Ground.CONSENT, Optional.empty(), Optional.of("A newspaper"));
        var court = new Disclosure.PassedOn(
                Disclosure.Ground.LEGAL_REQUIREMENT, Optional.empty(), Optional.of("The county court"));
        refused(ContactTest.contact(Sharing.KEEPERS), organisation);
        refused(ContactTest.contact(Sharing.PARTNERS), paper);
        for (Sharing sharing : EnumSet.allOf(Sharing.class)) {
            allowed(ContactTest.contact(sharing), court);
        }
        allowed(ContactTest.contact(Sharing.PARTNERS), organisation);
        allowed(ContactTest.contact(Sharing.PUBLIC), paper);
        refused(
                ContactTest.contact(Sharing.PUBLIC)
                        .erased(ContactTest.contact(Sharing.PUBLIC).addedAt()),
                court);
    }

    private static void allowed(Contact contact, Disclosure.PassedOn to) {
        assertThatCode(() -> DisclosureRules.requireAllowed(contact, to)).doesNotThrowAnyException();
    }

    private static void refused(Contact contact, Disclosure.PassedOn to) {
        assertThatThrownBy(() -> DisclosureRules.requireAllowed(contact, to)).isInstanceOf(DomainProblem.class);
    }

    private static ContactDraft reached(@Nullable String email, @Nullable String telephone) {
        return new ContactDraft(
                EnumSet.of(Purpose.CONSULTATIONS),
                new Details(null, null, email, telephone, null, Receiving.ANY),
                new Consent(Sharing.KEEPERS, TODAY, "By telephone", null));
    }

    private static List<String> places(ContactDraft draft) {
        return ContactRules.problems(draft, TODAY).stream()
                .map(FieldProblem::place)
                .map(place -> ((FieldProblem.Place.Body) place).pointer())
                .toList();
    }
}
