package org.compacthub.feed;

import org.compacthub.consultation.CalendarEntry;
import org.compacthub.consultation.CalendarReading;
import org.jspecify.annotations.Nullable;

/** The pieces of a rendering of entries, each made of those that are read together. */
final class EntryPieces implements FeedPieces {
    private static final int SHORT = 1_000;

    private final CalendarReading reading;
    private final FeedText text;
    private boolean begun;
    private boolean ended;

    EntryPieces(CalendarReading reading, FeedText text) {
        this.reading = reading;
        this.text = text;
    }

    @Override
    public boolean isShort() {
        return reading.size() <= SHORT;
    }

    @Override
    public @Nullable String next() {
        if (ended) {
            return null;
        }
        StringBuilder piece = new StringBuilder();
        if (!begun) {
            begun = true;
            piece.append(text.begin());
        }
        for (CalendarEntry entry : reading.next()) {
            piece.append(text.entry(entry));
        }
        if (reading.isAtEnd()) {
            ended = true;
            piece.append(text.end());
        }
        return piece.toString();
    }
}
