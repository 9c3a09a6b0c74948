package org.compacthub.interest;

import java.util.Arrays;

/** What an organisation wishes. Repeated as a CHECK in the database. */
public enum Wish {
    INTERESTED("interested"),
    OPTED_OUT("opted-out");

    private final String wireName;

    Wish(String wireName) {
        this.wireName = wireName;
    }

    /** The wish as the contract and the database write it. */
    public String wireName() {
        return wireName;
    }

    static Wish of(String wireName) {
        return Arrays.stream(values())
                .filter(wish -> wish.wireName.equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No wish " + wireName));
    }
}
