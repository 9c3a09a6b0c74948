package org.compacthub.feed;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import org.compacthub.consultation.CalendarTag;
import org.compacthub.consultation.Viewer;

/** The entity tags of feeds: the calendar's, with a mark of what was asked and of how this deployment writes it. */
@Singleton
class FeedTags {
    /** Raised whenever a release writes the same calendar otherwise, so that nobody is left with what an older one wrote. */
    private static final int FORM = 1;

    private final FeedSettings settings;

    FeedTags(FeedSettings settings) {
        this.settings = settings;
    }

    String of(Feed feed, long edition, LocalDate today, Viewer viewer) {
        String calendar = CalendarTag.of(edition, today, viewer);
        return calendar.substring(0, calendar.length() - 1) + "-" + mark(feed) + "\"";
    }

    private String mark(Feed feed) {
        String asked = FORM + "\n" + settings + "\n" + feed.file() + "\n"
                + feed.query().written();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8));
            return Long.toHexString(ByteBuffer.wrap(digest).getLong());
        } catch (NoSuchAlgorithmException inEveryJdk) {
            throw new IllegalStateException(inEveryJdk);
        }
    }
}
