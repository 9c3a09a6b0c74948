package org.compacthub.personaldata;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.compacthub.account.AccountData;
import org.compacthub.http.Idempotency;
import org.compacthub.personaldata.DataUse.Basis;
import org.compacthub.register.ImportPeriod;
import org.compacthub.upkeep.AskerData;

/** The record of what is done with people's data, and why (INF 347; UK GDPR, Article 30). */
@Singleton
class DataRecord {
    private static final String THROUGH_KEEPERS =
            "The organisation's own people and CVS staff correct it. CVS staff copy and erase it for a person who"
                    + " asks.";
    private static final String THROUGH_ADMINISTRATORS =
            "An administrator corrects it, and copies and erases it for a person who asks; the record of what was done"
                    + " then names nobody.";

    private final List<DataUse> uses;

    DataRecord(AccountData accounts, ImportPeriod imports) {
        this.uses = List.of(
                new DataUse(
                        "accounts",
                        "Accounts",
                        "Name, email address, a password that can't be read back, and for which organisations somebody"
                                + " acts in which role.",
                        "So that people can sign in, and so that what an organisation does here is done by somebody"
                                + " who may.",
                        Basis.LEGITIMATE_INTERESTS,
                        "Administrators, and colleagues of the same organisation.",
                        "Until an administrator erases the account.",
                        THROUGH_ADMINISTRATORS,
                        Set.of("person.name", "person.email", "person.password_hash", "membership.person")),
                new DataUse(
                        "sessions",
                        "Sessions",
                        "Who is signed in, since when and for which organisation.",
                        "So that nobody has to give a password for each page.",
                        Basis.LEGITIMATE_INTERESTS,
                        "Nobody; their number is told to administrators.",
                        "Until signing out, and %s at most.".formatted(words(accounts.longestSession())),
                        "Signing out ends one; erasing the account ends all.",
                        Set.of("session_family.person")),
                new DataUse(
                        "keys",
                        "Keys for programs",
                        "A label, whose key it is, and the days on which it was made and last used; never the key"
                                + " itself.",
                        "So that programs can act for a person, and be stopped.",
                        Basis.LEGITIMATE_INTERESTS,
                        "The person, and administrators by number.",
                        "Until %s after it ended or was revoked.".formatted(words(accounts.keysKept())),
                        "The person revokes it; erasing the account erases the label.",
                        Set.of("api_key.label", "api_key.person")),
                new DataUse(
                        "contacts",
                        "Contacts of organisations",
                        "Name, job title, email, telephone, postal address, format, language and access needs of whom"
                                + " to turn to, for which purpose, and how consent was given.",
                        "So that an organisation is asked and told by the right person and in the right way (Salford,"
                                + " section 3.1; Herefordshire, 12.1).",
                        Basis.CONSENT,
                        "Those whom the person agreed to: everybody, partners who are signed in, or only those who"
                                + " keep the register.",
                        "Until consent is withdrawn, or the contact is removed or erased; the details go at once.",
                        THROUGH_KEEPERS,
                        Set.of(
                                "contact.person_name",
                                "contact.job_title",
                                "contact.email",
                                "contact.telephone",
                                "contact.postal_address")),
                new DataUse(
                        "disclosures",
                        "Log of disclosures",
                        "When a contact's details were copied, erased or passed on, to whom, by whom and why; nothing"
                                + " of the contact itself.",
                        "So that each passing on can be answered for (Herefordshire, 12.1; UK GDPR, Article 5(2)).",
                        Basis.LEGAL_OBLIGATION,
                        "The organisation's own people, CVS staff and administrators.",
                        "With the organisation's entry.",
                        "It is only added to; whoever wrote it is named as long as they have an account.",
                        Set.of("contact_disclosure.by_person", "contact_disclosure.to_name", "contact_disclosure.why")),
                new DataUse(
                        "askers",
                        "Requests to be entered",
                        "The email address of whoever asks that an organisation be entered.",
                        "So that they can be answered.",
                        Basis.LEGITIMATE_INTERESTS,
                        "CVS staff and administrators.",
                        "Until %s after the request is settled.".formatted(words(AskerData.KEPT)),
                        THROUGH_KEEPERS,
                        Set.of("entry_request.email", "entry_request.entry", "entry_request.reason")),
                new DataUse(
                        "trail",
                        "Who changed what",
                        "Each change of a record, with who made it, for which organisation and when.",
                        "So that partners can answer for what they published and changed.",
                        Basis.PUBLIC_TASK,
                        "The people of the organisations concerned, CVS staff for entries, stewards and"
                                + " administrators.",
                        "With the record that was changed.",
                        THROUGH_ADMINISTRATORS,
                        Set.of("audit_change.person", "audit_change.fields")),
                new DataUse(
                        "consultations",
                        "Named contacts and authors of consultations",
                        "Whom to ask about a consultation, and who wrote its draft.",
                        "So that whoever answers has somebody to ask, as the Codes want it.",
                        Basis.PUBLIC_TASK,
                        "Everybody, once it is published; before that the people of the lead and partner"
                                + " organisations.",
                        "With the consultation.",
                        "The lead organisation corrects it.",
                        Set.of("consultation.document", "consultation.author_id", "consultation_brought_in.document")),
                new DataUse(
                        "embargoes",
                        "People who see a consultation before its release",
                        "Who was named to see it.",
                        "So that an embargo holds (Herefordshire, 9.2.5).",
                        Basis.PUBLIC_TASK,
                        "Those who see the consultation.",
                        "With the consultation, or until the account is erased.",
                        "The lead organisation changes it; erasing the account ends it.",
                        Set.of("consultation_viewer.person_id")),
                new DataUse(
                        "sign-ups",
                        "Signatures to the Compact",
                        "The job title of whoever signed for an organisation; no name.",
                        "So that it is known that somebody with the say signed.",
                        Basis.PUBLIC_TASK,
                        "Everybody.",
                        "With the organisation's entry.",
                        "CVS staff correct it.",
                        Set.of("compact_sign_up.job_title", "compact_sign_up.reason")),
                new DataUse(
                        "lists",
                        "Lists that were brought in",
                        "Rows of a list of organisations as it was handed in; columns that no field is for are not"
                                + " kept.",
                        "So that an import can be looked at, answered for and taken back.",
                        Basis.PUBLIC_TASK,
                        "CVS staff and administrators.",
                        "Until %s after it was handed in; with the import, where it was brought into the register."
                                .formatted(words(Duration.ofDays(imports.days()))),
                        "CVS staff take the import back.",
                        Set.of("register_import.file_name", "register_import_row.document")),
                new DataUse(
                        "suggestions",
                        "What people say in their own words",
                        "Suggestions, steps against barriers, comments and answers, with who said them where somebody"
                                + " is signed in.",
                        "So that it can be answered.",
                        Basis.PUBLIC_TASK,
                        "Those whom the page says.",
                        "With what it was said about.",
                        THROUGH_ADMINISTRATORS,
                        Set.of(
                                "consultee_suggestion.name",
                                "consultee_suggestion.reason",
                                "consultee_suggestion.answer",
                                "information_barrier_step.words",
                                "information_barrier_step.said_by",
                                "information_concern.comment_text",
                                "information_concern.reason")),
                new DataUse(
                        "retries",
                        "Answers kept for a retry",
                        "The answer to something that was sent, for a program or browser that has to send it again.",
                        "So that nothing is done twice.",
                        Basis.LEGITIMATE_INTERESTS,
                        "Nobody but who sent it.",
                        "%s.".formatted(words(Idempotency.KEPT)),
                        "It goes by itself.",
                        Set.of("idempotency.body")));
    }

    List<DataUse> uses() {
        return uses;
    }

    /** In days, or in hours where it is shorter than two days. */
    static String words(Duration duration) {
        return duration.toDays() >= 2 ? duration.toDays() + " days" : duration.toHours() + " hours";
    }
}
