package org.compacthub.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.compacthub.demo.Demonstration.noonOf;
import static org.compacthub.demo.Demonstration.storiesOn;
import static org.compacthub.demo.Demonstration.storyOn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.compacthub.code.Level;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationStatus;
import org.compacthub.consultation.Draft;
import org.compacthub.consultation.Timetable;
import org.compacthub.time.London;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 11, 23);

    @Test
    void whatever_the_day_each_story_stands_where_its_file_says_and_there_is_enough_of_everything() {
        LocalDate end = LocalDate.of(2030, 1, 10);
        for (LocalDate today = LocalDate.of(2026, 12, 20); today.isBefore(end); today = today.plusDays(1)) {
            Map<ConsultationStatus, Integer> count = new EnumMap<>(ConsultationStatus.class);
            for (Story story : storiesOn(today)) {
                Consultation now = now(story, today);
                ConsultationStatus status = now.statusOn(today);
                count.merge(status, 1, Integer::sum);
                if (story.stands() != null && status != story.stands()) {
                    assertThat(status).as("%s on %s", title(now), today).isEqualTo(story.stands());
                }
            }
            assertThat(count.keySet()).as("states on %s", today).containsExactlyInAnyOrder(ConsultationStatus.values());
            assertThat(count.get(ConsultationStatus.OPEN)).isGreaterThanOrEqualTo(3);
            assertThat(count.get(ConsultationStatus.HEADS_UP) + count.get(ConsultationStatus.PLANNED))
                    .isGreaterThanOrEqualTo(5);
            assertThat(Stream.of(
                                    ConsultationStatus.REPORTED,
                                    ConsultationStatus.DECIDED,
                                    ConsultationStatus.ACTED_ON,
                                    ConsultationStatus.EVALUATED)
                            .mapToInt(count::get)
                            .sum())
                    .isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void one_closes_today_one_within_four_days_and_one_in_more_than_six_weeks() {
        List<Long> left = storiesOn(ANY_DAY).stream()
                .map(story -> now(story, ANY_DAY))
                .filter(now -> now.statusOn(ANY_DAY) == ConsultationStatus.OPEN)
                .map(now ->
                        ChronoUnit.DAYS.between(ANY_DAY, now.draft().timetable().closesOn()))
                .toList();
        assertThat(left).contains(0L).anyMatch(days -> days > 0 && days <= 4).anyMatch(days -> days > 42);
    }

    @Test
    void whatever_the_season_a_window_lies_over_christmas() {
        for (Month month : Month.values()) {
            LocalDate today = LocalDate.of(2028, month, 15);
            assertThat(storiesOn(today).stream().map(story -> story.draft().timetable()))
                    .as("in %s", month)
                    .anyMatch(StoriesTest::holdsChristmas);
        }
    }

    @Test
    void every_level_and_firm_and_anticipated_dates_occur() {
        List<Draft> drafts = storiesOn(ANY_DAY).stream().map(Story::draft).toList();
        assertThat(drafts.stream().map(draft -> draft.takingPart().participation()))
                .contains(Level.CONSULTING, Level.INVOLVING, Level.PARTNERSHIP, Level.INFORMING);
        assertThat(drafts).anyMatch(draft -> draft.timetable().opensFirm());
        assertThat(drafts)
                .anyMatch(draft -> draft.timetable().opensOn() != null
                        && !draft.timetable().opensFirm());
    }

    @Test
    void the_rarer_things_occur_as_well() {
        List<Consultation> all =
                storiesOn(ANY_DAY).stream().map(story -> now(story, ANY_DAY)).toList();
        assertThat(all).anyMatch(each -> each.draft().takingPart().heldElsewhere() != null);
        assertThat(all).anyMatch(each -> each.isEmbargoedOn(ANY_DAY));
        assertThat(all).anyMatch(each -> each.draft().reach().smallSpecialistAudience());
        assertThat(all).anyMatch(each -> !each.history().dateChanges().isEmpty());
        assertThat(all)
                .anyMatch(each -> each.history().withdrawal() != null
                        && each.history()
                                .withdrawal()
                                .on()
                                .isAfter(each.draft().timetable().opensOn()));
        assertThat(all)
                .anyMatch(each -> each.history().withdrawal() != null
                        && each.history()
                                .withdrawal()
                                .on()
                                .isBefore(each.draft().timetable().opensOn()));
        assertThat(all.stream().map(Consultation::lead).distinct()).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void at_least_eight_documents_have_every_part() {
        assertThat(storiesOn(ANY_DAY).stream().map(Story::draft).filter(StoriesTest::isFull))
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void acts_follow_each_other_and_none_lies_ahead() {
        for (LocalDate today : List.of(ANY_DAY, LocalDate.of(2028, 2, 29), LocalDate.of(2028, 1, 1))) {
            Instant early = today.atTime(0, 5).atZone(London.ZONE).toInstant();
            for (Story story : storiesOn(today)) {
                List<Consultation> versions = story.told(early).stream()
                        .map(Story.Chapter::consultation)
                        .toList();
                for (int index = 0; index < versions.size(); index++) {
                    Consultation version = versions.get(index);
                    assertThat(version.version()).isEqualTo(index);
                    assertThat(version.updatedAt()).isBeforeOrEqualTo(early);
                    if (index > 0) {
                        assertThat(version.updatedAt())
                                .as(title(version))
                                .isAfterOrEqualTo(versions.get(index - 1).updatedAt());
                    }
                }
            }
        }
    }

    @Test
    void the_worked_case_of_2009_has_the_dates_of_its_letter() {
        Timetable dates = storyOn(ANY_DAY, "beds-luton-codes").draft().timetable();
        assertThat(dates.opensOn()).isEqualTo(LocalDate.of(2009, 10, 28));
        assertThat(dates.closesOn()).isEqualTo(LocalDate.of(2010, 1, 21));
        assertThat(ChronoUnit.DAYS.between(dates.opensOn(), dates.closesOn())).isEqualTo(85);
        assertThat(storyOn(ANY_DAY, "bedford-forum").draft().timetable().opensOn())
                .isEqualTo(LocalDate.of(2003, 6, 4));
    }

    @Test
    void no_two_have_the_same_title() {
        Set<String> titles = new HashSet<>();
        storiesOn(ANY_DAY)
                .forEach(story -> assertThat(titles.add(story.draft().proposal().title()))
                        .as(story.draft().proposal().title())
                        .isTrue());
    }

    private static Consultation now(Story story, LocalDate today) {
        return story.told(noonOf(today)).getLast().consultation();
    }

    private static String title(Consultation consultation) {
        return consultation.draft().proposal().title();
    }

    private static boolean holdsChristmas(Timetable dates) {
        if (dates.opensOn() == null || dates.closesOn() == null) {
            return false;
        }
        LocalDate christmas =
                MonthDay.of(12, 25).atYear(Year.from(dates.opensOn()).getValue());
        return !christmas.isBefore(dates.opensOn()) && !christmas.isAfter(dates.closesOn());
    }

    /** Everything that a document can say of itself; a favoured option, constraints and decisions stand only where there are some. */
    private static boolean isFull(Draft draft) {
        var proposal = draft.proposal();
        var promised = draft.undertakings();
        return Stream.of(
                                proposal.summary(),
                                proposal.detail(),
                                proposal.purpose(),
                                proposal.affected(),
                                proposal.documentKind(),
                                proposal.cycle(),
                                draft.takingPart().participation(),
                                draft.takingPart().contact(),
                                draft.reach().audienceNote(),
                                draft.reach().consultees(),
                                promised.feedbackStatement(),
                                promised.nextStages(),
                                promised.confidentiality(),
                                promised.acknowledgement(),
                                promised.processFeedback(),
                                promised.equalityAssessment())
                        .noneMatch(Objects::isNull)
                && Stream.of(
                                proposal.issues(),
                                proposal.openToInfluence(),
                                proposal.notOpenToInfluence(),
                                draft.takingPart().formats(),
                                draft.background().evidence())
                        .noneMatch(List::isEmpty)
                && draft.takingPart().waysToRespond().size() > 1;
    }
}
