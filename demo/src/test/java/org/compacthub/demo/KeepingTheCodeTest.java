package org.compacthub.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compacthub.code.Evaluation;
import org.compacthub.code.Finding;
import org.compacthub.code.Outcome;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationEvaluation;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class KeepingTheCodeTest {
    private static final LocalDate ORDINARY = LocalDate.of(2026, 11, 23);

    /** A leap day, new year, the day after Christmas, a day in each of the weeks in which clocks change, and every eleventh of a year and a half. */
    private static final List<LocalDate> DAYS = Stream.concat(
                    Stream.of("2028-02-29", "2027-01-01", "2027-12-26", "2027-03-28", "2028-10-30")
                            .map(LocalDate::parse),
                    Stream.iterate(ORDINARY, day -> day.plusDays(11)).limit(50))
            .toList();

    @Inject
    private ConsultationEvaluation evaluation;

    @Test
    void nothing_was_published_or_changed_that_the_code_would_have_stopped() {
        for (LocalDate today : DAYS) {
            for (Story story : Demonstration.storiesOn(today)) {
                Consultation before = null;
                for (Story.Chapter chapter : story.told(Demonstration.noonOf(today))) {
                    Consultation after = chapter.consultation();
                    if (after.isPublished()) {
                        Set<String> known =
                                before != null && before.isPublished() ? obstacles(before, chapter.day()) : Set.of();
                        assertThat(obstacles(after, chapter.day()))
                                .as("%s, as of %s", after.draft().proposal().title(), today)
                                .isSubsetOf(known);
                    }
                    before = after;
                }
            }
        }
    }

    @Test
    void some_keep_the_code_in_full_some_say_why_not_and_some_fall_short() {
        LocalDate today = ORDINARY;
        List<Evaluation> all = Demonstration.storiesOn(today).stream()
                .map(story -> story.told(Demonstration.noonOf(today)).getLast().consultation())
                .filter(Consultation::isPublished)
                .map(consultation -> evaluation.of(consultation, today))
                .toList();
        assertThat(all).filteredOn(each -> each.shortfalls().isEmpty()).hasSizeGreaterThan(10);
        Set<Outcome> outcomes = all.stream()
                .flatMap(each -> each.findings().stream())
                .map(Finding::outcome)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)));
        assertThat(outcomes).containsExactlyInAnyOrder(Outcome.values());
    }

    @Test
    void feedback_is_overdue_in_the_open() {
        LocalDate today = ORDINARY;
        Story story = Demonstration.storyOn(today, "air-quality");
        Evaluation evaluated =
                evaluation.of(story.told(Demonstration.noonOf(today)).getLast().consultation(), today);
        assertThat(evaluated.shortfalls())
                .anySatisfy(finding -> assertThat(finding.message()).contains("overdue"));
    }

    private Set<String> obstacles(Consultation consultation, LocalDate day) {
        return evaluation.of(consultation, day).obstacles().stream()
                .map(Finding::clauseId)
                .collect(Collectors.toSet());
    }
}
