package org.compacthub.consultation;

import org.compacthub.code.Route;

/** A way to take part (Worcestershire, process of consultation; Herefordshire 10.2.2). */
public enum Method {
    ONLINE_FORM("Online form"),
    EMAIL("Email"),
    LETTER("Letter"),
    TELEPHONE("Telephone"),
    PAPER_FORM("Paper form"),
    MEETING("Meeting"),
    FOCUS_GROUP("Focus group"),
    USER_PANEL("User panel"),
    WORKSHOP("Workshop"),
    DROP_IN("Drop-in"),
    SURVEY_BY_POST("Survey by post"),
    AUDIO_RECORDING("Audio recording"),
    THROUGH_A_PARTNER("Through a partner organisation");

    private final String words;

    Method(String words) {
        this.words = words;
    }

    /** Its name in plain words. */
    public String words() {
        return words;
    }

    /** The way to respond as the Codes' rules look at it. */
    Route route() {
        return switch (this) {
            case ONLINE_FORM, EMAIL -> Route.electronic(words);
            case LETTER,
                    TELEPHONE,
                    PAPER_FORM,
                    MEETING,
                    FOCUS_GROUP,
                    USER_PANEL,
                    WORKSHOP,
                    DROP_IN,
                    SURVEY_BY_POST,
                    AUDIO_RECORDING,
                    THROUGH_A_PARTNER -> Route.offline(words);
        };
    }
}
