package org.compacthub.vocabulary;

/** What a term says of a consultation or an organisation. */
public enum TermKind {
    TOPIC("topic", "topics"),
    AUDIENCE("audience", "audiences"),
    AREA("area", "areas");

    private final String wireName;
    private final String listName;

    TermKind(String wireName, String listName) {
        this.wireName = wireName;
        this.listName = listName;
    }

    /** The kind as the database writes it. */
    public String wireName() {
        return wireName;
    }

    /** The contract's and the shipped lists' name for many of them. */
    public String listName() {
        return listName;
    }
}
