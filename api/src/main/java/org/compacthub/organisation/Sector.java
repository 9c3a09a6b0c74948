package org.compacthub.organisation;

import java.util.Arrays;

/** Which side of the Compact an organisation is on. Repeated as a CHECK in the database. */
public enum Sector {
    PUBLIC("public"),
    VOLUNTARY("voluntary"),
    PRIVATE("private");

    private final String wireName;

    Sector(String wireName) {
        this.wireName = wireName;
    }

    /** The sector as the contract and the database write it. */
    public String wireName() {
        return wireName;
    }

    /**
     * The sector of that name.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Sector of(String wireName) {
        return Arrays.stream(values())
                .filter(sector -> sector.wireName.equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no sector " + wireName));
    }
}
