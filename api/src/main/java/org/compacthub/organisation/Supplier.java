package org.compacthub.organisation;

import java.util.Optional;
import org.compacthub.caller.Actor;
import org.compacthub.id.OrganisationId;

/**
 * Where a field of an entry comes from.
 *
 * @param organisation the organisation whose people supplied it; absent for the server itself and for a source outside the partnership
 * @param how in a few words, where there is more to say than which organisation, such as the name of a list that was brought in; at most 120 characters
 */
public record Supplier(Optional<OrganisationId> organisation, Optional<String> how) {
    private static final int LONGEST = 120;

    /**
     * @throws IllegalArgumentException where neither is said, or the words are too many
     */
    public Supplier {
        if (organisation.isEmpty() && how.isEmpty()) {
            throw new IllegalArgumentException("A supplier is an organisation or is put into words");
        }
        if (how.isPresent() && how.get().length() > LONGEST) {
            throw new IllegalArgumentException("At most " + LONGEST + " characters say how it was supplied");
        }
    }

    /** Whoever acts, for the organisation acted for. */
    public static Supplier of(Actor actor) {
        Optional<OrganisationId> organisation = actor.organisation().map(OrganisationId::new);
        return new Supplier(organisation, organisation.isPresent() ? Optional.empty() : Optional.of("this server"));
    }

    /** Whoever acts, with a list that they brought in. */
    public static Supplier of(Actor actor, String how) {
        return new Supplier(actor.organisation().map(OrganisationId::new), Optional.of(how));
    }

    /** A source that is not a partner's. */
    public static Supplier described(String how) {
        return new Supplier(Optional.empty(), Optional.of(how));
    }
}
