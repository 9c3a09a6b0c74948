package org.compacthub.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.ConsultationStatus;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.time.London;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private static final List<StoryFile> FILES =
            StoryFile.ALL.stream().map(StoryFile::read).toList();
    private static final Names NAMES = names();

    @Test
    void whatever_the_day_each_story_stands_where_its_file_says() {
        for (LocalDate today = LocalDate.of(2026, 12, 1); today.getYear() < 2031; today = today.plusDays(1)) {
            Map<ConsultationStatus, Integer> count = new HashMap<>();
            for (Story story : storiesOn(today)) {
                Consultation last = last(story, today);
                ConsultationStatus status = last.statusOn(today);
                count.merge(status, 1, Integer::sum);
                if (story.stands() != null) {
                    assertThat(status)
                            .as("%s on %s", last.draft().proposal().title(), today)
                            .isEqualTo(story.stands());
                }
            }
        }
    }

    static List<Story> storiesOn(LocalDate today) {
        return FILES.stream()
                .flatMap(file -> file.stories(new Almanac(today), NAMES).stream())
                .toList();
    }

    private static Consultation last(Story story, LocalDate today) {
        return story.told(noonOf(today)).getLast().consultation();
    }

    static Instant noonOf(LocalDate today) {
        return today.atTime(12, 0).atZone(London.ZONE).toInstant();
    }

    private static Names names() {
        Cast cast = Cast.read();
        Map<String, OrganisationId> organisations = new HashMap<>();
        Map<String, PersonId> people = new HashMap<>();
        Map<String, ConsultationId> consultations = new HashMap<>();
        cast.organisations().keySet().forEach(key -> organisations.put(key, new OrganisationId(UUID.randomUUID())));
        cast.people().keySet().forEach(key -> people.put(key, new PersonId(UUID.randomUUID())));
        FILES.forEach(file ->
                file.keys().forEach(key -> consultations.put(key, new ConsultationId(UUID.randomUUID()))));
        return new Names(organisations, people, consultations);
    }
}
