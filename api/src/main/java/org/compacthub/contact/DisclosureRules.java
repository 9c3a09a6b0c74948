package org.compacthub.contact;

import java.util.ArrayList;
import java.util.List;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;

/** What may be passed on, and what the log may say of it. */
final class DisclosureRules {
    private DisclosureRules() {}

    /**
     * Whether the contact may go to that recipient with that right.
     *
     * @throws DomainProblem {@code CONFLICT} where consent does not go that far, or nothing is left to pass on
     */
    static void requireAllowed(Contact contact, Disclosure.PassedOn to) {
        if (contact.state() != ContactState.CURRENT) {
            throw DomainProblem.conflict("Nothing of the person is kept any more, so nothing can be passed on.");
        }
        boolean allowed = switch (to.ground()) {
            case LEGAL_REQUIREMENT -> true;
            case CONSENT ->
                switch (contact.consent().sharing()) {
                    case KEEPERS -> false;
                    case PARTNERS -> to.organisation().isPresent();
                    case PUBLIC -> true;
                };
        };
        if (!allowed) {
            throw DomainProblem.conflict("The person's consent does not go so far: it is for "
                    + (contact.consent().sharing() == Sharing.KEEPERS ? "keepers" : "organisations of the register")
                    + " only. Ask the person first, or name the law that requires it.");
        }
    }

    /**
     * Whether the log may say this.
     *
     * @throws DomainProblem {@code VALIDATION} where it tells something of the person
     */
    static void requireImpersonal(Details details, String why, String toName) {
        List<FieldProblem> problems = new ArrayList<>();
        if (details.isToldIn(why)) {
            problems.add(personal("why"));
        }
        if (details.isToldIn(toName)) {
            problems.add(personal("toName"));
        }
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }

    private static FieldProblem personal(String field) {
        return FieldProblem.inBody(
                field, "impersonal", "The log outlives the person's details: leave names, addresses and numbers out.");
    }
}
