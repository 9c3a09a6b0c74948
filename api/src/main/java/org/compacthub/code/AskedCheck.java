package org.compacthub.code;

/** A question that a person answers yes or no. */
record AskedCheck(String question) implements Check {

    @Override
    public String kind() {
        return "asked";
    }

    @Override
    public CheckedBy by() {
        return CheckedBy.PEOPLE;
    }

    @Override
    public String inWords() {
        return question;
    }
}
