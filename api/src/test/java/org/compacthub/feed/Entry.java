package org.compacthub.feed;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.compacthub.consultation.CalendarEntry;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.ConsultationStatus;
import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** An entry to be rendered: the Bedfordshire and Luton consultation of 2009, changed as each test needs. */
final class Entry {
    static final FeedSettings SETTINGS =
            new FeedSettings("Salford consultations", URI.create("https://hub.example.org"), "hub.example.org");
    static final UUID ID = UUID.fromString("0199c2f4-7c1e-7b60-8b1a-3f2d5c6e7a01");

    private final UUID id;
    private String title = "Two draft Codes";
    private @Nullable String summary = "What should the Codes say?";
    private ConsultationStatus status = ConsultationStatus.PLANNED;
    private long version = 3;
    private @Nullable LocalDate opensOn = LocalDate.of(2009, 10, 28);
    private boolean firm = true;
    private @Nullable LocalDate closesOn = LocalDate.of(2010, 1, 21);
    private @Nullable LocalDate withdrawnOn;
    private List<String> topics = List.of("voluntary-sector");
    private String lead = "Luton Council";
    private Instant updatedAt = Instant.parse("2009-09-30T09:15:27.123456Z");

    private Entry(UUID id) {
        this.id = id;
    }

    static Entry planned() {
        return new Entry(ID);
    }

    static Entry numbered(int number) {
        return new Entry(new UUID(ID.getMostSignificantBits(), number));
    }

    Entry titled(String other) {
        title = other;
        return this;
    }

    Entry summary(@Nullable String other) {
        summary = other;
        return this;
    }

    Entry ledBy(String other) {
        lead = other;
        return this;
    }

    Entry about(String... others) {
        topics = List.of(others);
        return this;
    }

    Entry in(ConsultationStatus other) {
        status = other;
        return this;
    }

    Entry open(@Nullable LocalDate first, @Nullable LocalDate last) {
        opensOn = first;
        closesOn = last;
        return this;
    }

    Entry anticipated() {
        firm = false;
        return this;
    }

    Entry version(long other, Instant at) {
        version = other;
        updatedAt = at;
        return this;
    }

    Entry withdrawn(LocalDate on) {
        status = ConsultationStatus.WITHDRAWN;
        withdrawnOn = on;
        return this;
    }

    CalendarEntry entry() {
        return new CalendarEntry(
                new ConsultationId(id),
                version,
                status,
                new OrganisationId(new UUID(1, 1)),
                lead,
                title,
                summary,
                "consulting",
                opensOn,
                firm,
                closesOn,
                firm,
                firm ? opensOn : null,
                LocalDate.of(2010, 3, 1),
                LocalDate.of(2010, 4, 15),
                topics,
                List.of("carers", "young-people"),
                List.of("luton"),
                null,
                withdrawnOn,
                Instant.parse("2009-08-03T08:00:00.5Z"),
                updatedAt);
    }
}
