package org.compacthub.consultation;

/** A format in which the consultation's documents are on offer. */
public enum DocumentFormat {
    WEB_PAGE("Web page"),
    PDF("PDF"),
    EDITABLE_DOCUMENT("Document that can be edited"),
    PRINTED_COPY("Printed copy"),
    LARGE_PRINT("Large print"),
    EASY_READ("Easy read"),
    AUDIO("Audio"),
    BRAILLE("Braille"),
    BRITISH_SIGN_LANGUAGE("British Sign Language"),
    OTHER_LANGUAGE("Another language");

    private final String words;

    DocumentFormat(String words) {
        this.words = words;
    }

    /** Its name in plain words. */
    public String words() {
        return words;
    }
}
