package org.compacthub.code;

import java.time.LocalDate;

/** In what a notice is counted. A month and four weeks are different rules. */
public enum NoticeUnit {
    WEEKS,
    MONTHS;

    LocalDate after(LocalDate day, int amount) {
        return switch (this) {
            case WEEKS -> day.plusWeeks(amount);
            case MONTHS -> day.plusMonths(amount);
        };
    }

    LocalDate before(LocalDate day, int amount) {
        return switch (this) {
            case WEEKS -> day.minusWeeks(amount);
            case MONTHS -> day.minusMonths(amount);
        };
    }
}
