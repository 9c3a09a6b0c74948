package org.compacthub.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.compacthub.problem.FieldProblem;

/** What a contact must keep to. */
final class ContactRules {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9 ()./-]{3,40}( ?(ext|x)\\.? ?[0-9]{1,6})?");

    private ContactRules() {}

    /** Everything that is wrong, by the names of the contract. */
    static List<FieldProblem> problems(ContactDraft draft, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (draft.purposes().isEmpty()) {
            problems.add(FieldProblem.inBody("purposes", "needed", "Say what the contact is for."));
        }
        problems.addAll(ofDetails(draft.details()));
        problems.addAll(draft.details().receiving().problems());
        problems.addAll(ofConsent(draft.consent(), today));
        return problems;
    }

    private static List<FieldProblem> ofDetails(Details details) {
        List<FieldProblem> problems = new ArrayList<>(Texts.found(
                Texts.line("name", details.name(), 120),
                Texts.line("jobTitle", details.jobTitle(), 120),
                Texts.lines("postalAddress", details.postalAddress(), 500)));
        String email = details.email();
        if (email != null && (email.length() > 254 || !EMAIL.matcher(email).matches())) {
            problems.add(FieldProblem.inBody("email", "email", "Give an address such as name@example.org."));
        }
        String telephone = details.telephone();
        if (telephone != null
                && (telephone.length() > 40 || !TELEPHONE.matcher(telephone).matches())) {
            problems.add(FieldProblem.inBody(
                    "telephone", "telephone", "Give a number such as 0161 496 0000, with an extension as x12."));
        }
        if (details.channel().isEmpty()) {
            problems.add(FieldProblem.inBody(
                    "email", "one-way-needed", "Give at least one way: an email, a telephone number or an address."));
        }
        Channel wished = details.receiving().channel();
        if (wished != null && details.address(wished).isEmpty()) {
            problems.add(FieldProblem.inBody(
                    "receiving/channel",
                    "leads-nowhere",
                    "That way is preferred, but it is not said where it leads. Add it, or choose a way that is"
                            + " given."));
        }
        return problems;
    }

    private static List<FieldProblem> ofConsent(Consent consent, LocalDate today) {
        List<FieldProblem> problems =
                new ArrayList<>(Texts.found(Texts.line("consent/givenHow", consent.givenHow(), 200)));
        if (consent.givenHow() == null) {
            problems.add(FieldProblem.inBody(
                    "consent/givenHow", "needed", "Say how consent was given, such as: on the joining form."));
        }
        if (consent.givenOn().isAfter(today)) {
            problems.add(FieldProblem.inBody(
                            "consent/givenOn", "not-to-come", "Consent is kept once it was given: today or earlier.")
                    .passingOn(today));
        }
        if (consent.givenOn().getYear() < 1900) {
            problems.add(FieldProblem.inBody("consent/givenOn", "too-early", "Give the day of the consent itself."));
        }
        return problems;
    }
}
