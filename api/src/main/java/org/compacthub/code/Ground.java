package org.compacthub.code;

/** A ground on which a Code lets a consultation fall short of a clause. */
public enum Ground {
    /** Any reason, stated and published (Worcestershire; Bedfordshire and Luton 7.3). */
    REASON("a stated reason"),
    /** The audience is small and specialist (Bedfordshire and Luton 7.5). */
    SMALL_SPECIALIST_AUDIENCE("a small and specialist audience"),
    /** Those consulted agreed; with whom and when is recorded (Herefordshire 10.2.1). */
    AGREEMENT("agreement with those consulted"),
    /** A statute sets the time (Bedfordshire and Luton 7.6a). */
    STATUTE("a requirement of statute"),
    /** An emergency (Bedfordshire and Luton 7.6a). */
    EMERGENCY("an emergency");

    private final String words;

    Ground(String words) {
        this.words = words;
    }

    /** The ground in plain words, to stand in the middle of a sentence. */
    public String words() {
        return words;
    }
}
