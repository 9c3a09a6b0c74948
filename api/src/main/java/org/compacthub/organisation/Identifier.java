package org.compacthub.organisation;

import java.net.URI;
import java.util.Optional;

/**
 * A number in a public register.
 *
 * @param value in the register's own form; see {@link IdentifierScheme#normalised}
 */
public record Identifier(IdentifierScheme scheme, String value) {

    /** Where the register shows the organisation, if the register has such pages. */
    public Optional<URI> page() {
        return scheme.page(value);
    }

    /** The number with its register, unique in the world: {@code GB-CHC-1234567} (org-id.guide). */
    public String orgId() {
        return scheme.code() + "-" + value;
    }
}
