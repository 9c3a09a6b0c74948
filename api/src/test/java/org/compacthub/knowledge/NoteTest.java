package org.compacthub.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final OrganisationId CARERS = new OrganisationId(UUID.randomUUID());

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "READER")
    void what_is_for_partners_is_shown_to_everybody_who_has_signed_in_and_to_nobody_else(Role role) {
        Note forPartners = note(content(Note.Readers.PARTNERS, null));
        assertThat(forPartners.isShownTo(somebody(role, new OrganisationId(UUID.randomUUID()))))
                .isTrue();
        assertThat(forPartners.isShownTo(Caller.reader())).isFalse();
        assertThat(note(content(Note.Readers.EVERYBODY, null)).isShownTo(Caller.reader()))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "READER")
    void its_own_people_keep_it_and_of_others_cvs_staff_and_administrators(Role role) {
        Note note = note(content(Note.Readers.EVERYBODY, null));
        assertThat(note.isKeptBy(somebody(role, CARERS))).isTrue();
        assertThat(note.isKeptBy(somebody(role, new OrganisationId(UUID.randomUUID()))))
                .isEqualTo(role == Role.CVS || role == Role.ADMINISTRATOR);
        assertThat(note.isKeptBy(Caller.reader())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,hello", "ftp://example.org/", "//example.org", "https:"})
    void a_link_that_is_no_web_address_is_refused(String link) {
        URI address = link.equals("https:") ? URI.create("https:/x") : URI.create(link);
        assertThatThrownBy(() -> content(Note.Readers.EVERYBODY, address))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        refused ->
                                assertThat(refused.fields().getFirst().code()).isEqualTo("web-address"));
        assertThatCode(() -> content(Note.Readers.EVERYBODY, URI.create("https://example.org/x")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_change_needs_the_current_version_and_keeps_the_day_on_which_it_was_shared() {
        Note changed = note(content(Note.Readers.EVERYBODY, null))
                .changed(3, content(Note.Readers.PARTNERS, null), TODAY.plusDays(4));
        assertThat(changed.version()).isEqualTo(4);
        assertThat(changed.sharedOn()).isEqualTo(TODAY);
        assertThat(changed.changedOn()).isEqualTo(TODAY.plusDays(4));
        assertThatThrownBy(() -> changed.changed(3, changed.content(), TODAY))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        refused -> assertThat(refused.code()).isEqualTo(ProblemCode.STALE));
    }

    @Test
    void its_text_is_not_told_to_logs() {
        assertThat(note(content(Note.Readers.PARTNERS, null)).toString()).doesNotContain("Lunch");
    }

    private static Note note(Note.Content content) {
        return new Note(new NoteId(UUID.randomUUID()), 3, CARERS, content, TODAY, TODAY);
    }

    private static Note.Content content(Note.Readers shownTo, @Nullable URI link) {
        return new Note.Content(Note.Kind.NOTE, "Lunch clubs", "How we run ours.", List.of("a", "a"), link, shownTo);
    }

    private static Caller somebody(Role role, OrganisationId organisation) {
        return Caller.person(new PersonId(UUID.randomUUID()), organisation, role);
    }
}
