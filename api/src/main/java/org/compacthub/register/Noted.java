package org.compacthub.register;

/** What may be worth a look in a row, whatever comes of it. */
enum Noted {
    /** It is taken otherwise than the list has it. */
    MENDED,
    /** Something that the list has is not taken. */
    VALUES_LEFT_OUT,
    /** It has much in common with an entry or another row that has another number. */
    LIKENESS;

    /** Whether it holds of a row. */
    boolean isIn(RowDocument document) {
        return switch (this) {
            case MENDED -> !document.mended().isEmpty();
            case VALUES_LEFT_OUT -> document.leavesValuesOut();
            case LIKENESS -> !document.resemblances().isEmpty();
        };
    }

    /** The column that says it. */
    String column() {
        return switch (this) {
            case MENDED -> "is_mended";
            case VALUES_LEFT_OUT -> "leaves_values_out";
            case LIKENESS -> "is_alike";
        };
    }
}
