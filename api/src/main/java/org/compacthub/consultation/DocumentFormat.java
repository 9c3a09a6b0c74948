package org.compacthub.consultation;

/** A format in which the consultation's documents are on offer. */
public enum DocumentFormat {
    WEB_PAGE,
    PDF,
    EDITABLE_DOCUMENT,
    PRINTED_COPY,
    LARGE_PRINT,
    EASY_READ,
    AUDIO,
    BRAILLE,
    BRITISH_SIGN_LANGUAGE,
    OTHER_LANGUAGE
}
