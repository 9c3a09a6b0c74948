package org.compacthub.interest;

import java.util.Arrays;

/** What of a consultation a standing wish looks at. Repeated as a CHECK in the database. */
public enum Aspect {
    /** Terms of the vocabulary. */
    TOPIC("topic", "topics"),
    /** Terms of the vocabulary. */
    AREA("area", "areas"),
    /** Of participation. */
    LEVEL("level", "levels"),
    /** In which documents are on offer. */
    FORMAT("format", "formats");

    private final String wireName;
    private final String pathName;

    Aspect(String wireName, String pathName) {
        this.wireName = wireName;
        this.pathName = pathName;
    }

    /** One, as the contract, the database and messages name it. */
    public String wireName() {
        return wireName;
    }

    /** Many, as the contract's addresses name them. */
    String pathName() {
        return pathName;
    }

    /**
     * Whether one opt-out is enough. Whoever opted out of transport is not asked on housing and transport; whoever opted out of one ward may
     * still be asked on two.
     */
    boolean oneIsEnough() {
        return switch (this) {
            case TOPIC, LEVEL -> true;
            case AREA, FORMAT -> false;
        };
    }

    static Aspect of(String wireName) {
        return Arrays.stream(values())
                .filter(aspect -> aspect.wireName.equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No aspect " + wireName));
    }

    static Aspect inPath(String pathName) {
        return Arrays.stream(values())
                .filter(aspect -> aspect.pathName.equals(pathName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No aspects " + pathName));
    }
}
