package org.compacthub.referral;

import java.util.UUID;
import org.compacthub.vocabulary.TermKind;

/** A list of terms by which the register is sorted. */
enum Taxonomy {
    TOPICS("topics", "What organisations work on.", TermKind.TOPIC),
    COMMUNITIES("communities", "Whom organisations reach.", TermKind.AUDIENCE),
    AREAS("areas", "Where organisations work.", TermKind.AREA);

    private final String title;
    private final String description;
    private final TermKind kind;

    Taxonomy(String title, String description, TermKind kind) {
        this.title = title;
        this.description = description;
        this.kind = kind;
    }

    UUID id() {
        return ReferralIds.named("taxonomy", title);
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    TermKind kind() {
        return kind;
    }

    /** What the index of organisations calls a term of this list. */
    String indexedAs() {
        return switch (this) {
            case TOPICS -> "topic";
            case COMMUNITIES -> "community";
            case AREAS -> "area";
        };
    }

    /** The id of a term of this list. */
    UUID termId(String term) {
        return ReferralIds.named("taxonomy", title, term);
    }
}
