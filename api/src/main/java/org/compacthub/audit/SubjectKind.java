package org.compacthub.audit;

import java.util.Arrays;

/** What kind of record was changed. Repeated as a CHECK in the database. */
public enum SubjectKind {
    CONSULTATION("consultation"),
    ORGANISATION("organisation"),
    PERSON("person"),
    API_KEY("api-key"),
    INTEREST("interest"),
    INFORMATION_REQUEST("information-request"),
    APPROACH_REQUEST("approach-request"),
    MEETING_PLACE("meeting-place"),
    INFORMATION_BARRIER("information-barrier"),
    KNOWLEDGE_NOTE("knowledge-note");

    private final String wireName;

    SubjectKind(String wireName) {
        this.wireName = wireName;
    }

    /** The kind as the contract and the database write it. */
    public String wireName() {
        return wireName;
    }

    static SubjectKind of(String wireName) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName.equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The audit trail holds the unknown kind " + wireName));
    }
}
