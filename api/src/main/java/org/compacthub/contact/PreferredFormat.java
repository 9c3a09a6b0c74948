package org.compacthub.contact;

/** In which form somebody wishes to get what is sent. Repeated as a CHECK in the database. */
public enum PreferredFormat {
    STANDARD,
    LARGE_PRINT,
    EASY_READ,
    AUDIO,
    BRAILLE,
    /** One that the text beside it names. */
    OTHER
}
