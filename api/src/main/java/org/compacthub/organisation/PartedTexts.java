package org.compacthub.organisation;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/** What an entry says in several parts, as one text and back: {@code Trusted Charity (until 2028-03-31)}, {@code not-now: Moving.} */
public final class PartedTexts {
    private static final String SOUGHT = " (sought)";
    private static final Pattern MARK =
            Pattern.compile("(.*?)( \\(sought\\))?(?: \\(until (\\d{4}-\\d\\d-\\d\\d)\\))?", Pattern.DOTALL);
    private static final String BEFORE_NOTE = ": ";

    private PartedTexts() {}

    public static String of(Particulars.QualityMark mark) {
        return mark.name()
                + (mark.held() ? "" : SOUGHT)
                + (mark.until() == null ? "" : " (until %s)".formatted(mark.until()));
    }

    static Particulars.QualityMark mark(String text) {
        Matcher parts = MARK.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("This is no quality mark: " + text);
        }
        String until = parts.group(3);
        return new Particulars.QualityMark(
                parts.group(1), parts.group(2) == null, until == null ? null : LocalDate.parse(until));
    }

    public static String of(Particulars.Capacity capacity) {
        String state = WireNames.of(capacity.state());
        return capacity.note() == null ? state : state + BEFORE_NOTE + capacity.note();
    }

    static Particulars.Capacity capacity(String text) {
        int end = text.indexOf(BEFORE_NOTE);
        @Nullable String note = end < 0 ? null : text.substring(end + BEFORE_NOTE.length());
        return new Particulars.Capacity(
                WireNames.constant(Particulars.Capacity.State.class, end < 0 ? text : text.substring(0, end)), note);
    }
}
