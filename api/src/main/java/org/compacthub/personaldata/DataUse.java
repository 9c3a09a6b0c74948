package org.compacthub.personaldata;

import java.util.Set;

/**
 * One thing that is done with people's data (UK GDPR, Article 30).
 *
 * @param id never changes
 * @param columns where the database holds it, as {@code table.column}; a test holds the database against them, so that no table is forgotten
 * @param kept how long, in words, made of the very periods that the jobs keep
 */
record DataUse(
        String id,
        String name,
        String held,
        String purpose,
        Basis basis,
        String seenBy,
        String kept,
        String rights,
        Set<String> columns) {

    /** A lawful basis of Article 6(1). */
    enum Basis {
        CONSENT,
        LEGAL_OBLIGATION,
        PUBLIC_TASK,
        LEGITIMATE_INTERESTS
    }
}
