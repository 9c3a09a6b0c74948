package org.compacthub.citizenspace;

import java.util.Locale;
import org.compacthub.code.Level;
import org.jspecify.annotations.Nullable;

/** The level of participation, as far as the kind of activity tells it. Whoever asks for views consults, unless the site says more. */
final class Participation {
    private Participation() {}

    static Level of(@Nullable String typeString, @Nullable String activityType) {
        String kind = (typeString + " " + activityType).toLowerCase(Locale.ROOT);
        if (kind.contains("partnership") || kind.contains("co-production") || kind.contains("coproduction")) {
            return Level.PARTNERSHIP;
        }
        if (kind.contains("workshop")
                || kind.contains("co-design")
                || kind.contains("panel")
                || kind.contains("involve")) {
            return Level.INVOLVING;
        }
        if (kind.contains("information") || kind.contains("newsletter") || kind.contains("announcement")) {
            return Level.INFORMING;
        }
        return Level.CONSULTING;
    }
}
