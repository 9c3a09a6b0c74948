package org.compacthub.http;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Format;
import com.networknt.schema.ValidationContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the contract's formats mean for what is sent to us. Dates and moments lie in the centuries that a calendar can be about: beyond them the database's
 * columns and the arithmetic of days end.
 */
final class RequestFormats {
    /** The format of every text that the contract gives no other. */
    static final String TEXT = "text";

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2999;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private RequestFormats() {}

    static List<Format> all() {
        return List.of(
                format("date", RequestFormats::isDay),
                format("date-time", RequestFormats::isMoment),
                format(TEXT, RequestFormats::isText));
    }

    static boolean isDay(String text) {
        try {
            return isNear(LocalDate.parse(text, DAY).getYear());
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    static boolean isMoment(String text) {
        try {
            return isNear(OffsetDateTime.parse(text).getYear());
        } catch (DateTimeException notAMoment) {
            return false;
        }
    }

    /**
     * Whether it can be shown and passed on: control characters other than tabs and line ends, halves of characters and the two that XML forbids would break the
     * feeds that carry it.
     */
    static boolean isText(String text) {
        return text.codePoints().allMatch(RequestFormats::isShown);
    }

    private static boolean isShown(int letter) {
        return switch (letter) {
            case '\t', '\n', '\r' -> true;
            case 0xFFFE, 0xFFFF -> false;
            default -> !Character.isISOControl(letter) && Character.getType(letter) != Character.SURROGATE;
        };
    }

    private static boolean isNear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Format format(String name, Predicate<String> rule) {
        return new Format() {
            @Override
            public String getName() {
                return name;
            }

            @Override
            public boolean matches(ExecutionContext context, ValidationContext validation, String value) {
                return rule.test(value);
            }
        };
    }
}
