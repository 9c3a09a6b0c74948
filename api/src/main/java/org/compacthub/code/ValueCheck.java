package org.compacthub.code;

/** A statement of values, background or benefit: there is nothing to check. */
record ValueCheck() implements Check {

    @Override
    public String kind() {
        return "value";
    }

    @Override
    public CheckedBy by() {
        return CheckedBy.NOBODY;
    }

    @Override
    public String inWords() {
        return "A statement of values, without a duty to check.";
    }
}
