package org.compacthub.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.time.London;

/** The stories as of any day, without a database. */
final class Demonstration {
    static final List<StoryFile> FILES =
            StoryFile.ALL.stream().map(StoryFile::read).toList();
    private static final Names NAMES = names();

    private Demonstration() {}

    static List<Story> storiesOn(LocalDate today) {
        return FILES.stream()
                .flatMap(file -> file.stories(new Almanac(today), NAMES).stream())
                .toList();
    }

    static Story storyOn(LocalDate today, String key) {
        return storiesOn(today).stream()
                .filter(story -> story.id().equals(NAMES.consultation(key)))
                .findFirst()
                .orElseThrow();
    }

    static Instant noonOf(LocalDate day) {
        return day.atTime(12, 0).atZone(London.ZONE).toInstant();
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
