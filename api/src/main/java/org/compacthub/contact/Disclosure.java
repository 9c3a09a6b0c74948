package org.compacthub.contact;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.caller.Actor;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;

/**
 * A line of the log of disclosures (INF 348). It holds nothing of the person.
 *
 * @param passedOn to whom, present exactly where it was passed on to somebody else than the person
 * @param why what the program writes here is the same for all; see {@link Fetched}
 * @param consultation for which it was passed on, where it was for one
 */
public record Disclosure(
        UUID id,
        ContactId contact,
        OrganisationId organisation,
        Kind kind,
        Optional<PassedOn> passedOn,
        Actor by,
        Instant at,
        String why,
        Optional<ConsultationId> consultation) {

    /** What was done. Repeated as a CHECK in the database. */
    public enum Kind {
        /** A copy was given to the person. */
        COPY,
        /** The details were erased for the person. */
        ERASURE,
        /** Somebody else was given them. */
        PASSED_ON
    }

    /** With what right. Repeated as a CHECK in the database. */
    public enum Ground {
        CONSENT,
        LEGAL_REQUIREMENT
    }

    /**
     * A passing on.
     *
     * @param organisation of the register; otherwise a name
     */
    public record PassedOn(Ground ground, Optional<OrganisationId> organisation, Optional<String> name) {
        public PassedOn {
            if (organisation.isPresent() == name.isPresent()) {
                throw new IllegalArgumentException("Either an organisation of the register or a name");
            }
        }
    }
}
