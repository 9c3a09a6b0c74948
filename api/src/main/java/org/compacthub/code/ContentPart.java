package org.compacthub.code;

import java.util.List;

/** A part of a consultation document that a Code may ask for (Bedfordshire and Luton 6.2, Worcestershire, Herefordshire). */
public enum ContentPart {
    SUMMARY("a summary of the aims and of how the exercise will run"),
    DETAIL("the detail of what is being addressed"),
    PURPOSE("the purpose"),
    ISSUES("the issues on which views are wanted"),
    OPEN_AND_FIXED("what can still change and what cannot"),
    OPEN("what can still change"),
    FIXED("what cannot change"),
    DECISIONS_TAKEN("the decisions already taken"),
    PREFERRED_OPTION("the preferred option and the case for it"),
    EVIDENCE("the evidence and its sources"),
    AFFECTED("who is likely to be affected"),
    CLOSING_DATE("the closing date"),
    DECISION_DATE("the date of the decision"),
    FEEDBACK_DATE("the date by which feedback will be given"),
    CONTACT("a named contact with postal address, telephone and email"),
    CONTACT_NAME("the contact's name"),
    CONTACT_ADDRESS("the contact's postal address"),
    CONTACT_TELEPHONE("the contact's telephone number"),
    CONTACT_EMAIL("the contact's email address"),
    LEAD_BODY("the body that leads the exercise"),
    CONSULTEES("the list of those being consulted"),
    SUGGEST_CONSULTEES("an invitation to suggest others who should be consulted"),
    CONFIDENTIALITY("how confidential responses will be kept"),
    DEPARTURES("where the exercise departs from the Code, and why"),
    PROCESS_FEEDBACK("an invitation to comment on the exercise itself"),
    NEXT_STAGES("what happens after closing"),
    FEEDBACK_STATEMENT("how feedback will be given"),
    LEVEL("the level of participation expected"),
    FORMATS("the formats on offer"),
    ACKNOWLEDGEMENT("whether responses are acknowledged, and single points answered"),
    RATIONALE("why people are being consulted"),
    EQUALITY_ASSESSMENT("the equality impact assessment, or when it is due"),
    RELATED("related consultations"),
    STARTING_POSITION("the starting position: open, or what is already in mind"),
    CONSTRAINTS("the national and legal constraints"),
    RESOURCES("the resources set aside for the exercise");

    private final String words;

    ContentPart(String words) {
        this.words = words;
    }

    /** The part in plain words, to stand in the middle of a sentence. */
    public String words() {
        return words;
    }

    /** Whether it matters only where answers are asked for; the others belong to mere informing too (Herefordshire 9). */
    boolean concernsAnswers() {
        return switch (this) {
            case SUMMARY,
                    DETAIL,
                    CONTACT,
                    CONTACT_NAME,
                    CONTACT_ADDRESS,
                    CONTACT_TELEPHONE,
                    CONTACT_EMAIL,
                    LEAD_BODY,
                    LEVEL,
                    FORMATS -> false;
            default -> true;
        };
    }

    /** What it is made of, each of which may be missing alone; itself where it has no such pieces. */
    List<ContentPart> pieces() {
        return switch (this) {
            case CONTACT -> List.of(CONTACT_NAME, CONTACT_ADDRESS, CONTACT_TELEPHONE, CONTACT_EMAIL);
            case OPEN_AND_FIXED -> List.of(OPEN, FIXED);
            default -> List.of(this);
        };
    }

    /** Whether a Code asks for it only where there is one, so that its absence says that there is none. */
    boolean onlyIfThereIsOne() {
        return switch (this) {
            case DECISIONS_TAKEN, PREFERRED_OPTION, RELATED, ACKNOWLEDGEMENT -> true;
            default -> false;
        };
    }
}
