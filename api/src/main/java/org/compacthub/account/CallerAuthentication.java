package org.compacthub.account;

import io.micronaut.security.authentication.Authentication;
import java.util.Map;
import java.util.Optional;
import org.compacthub.caller.Caller;
import org.compacthub.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Credentials that were checked, as the security filter wants them.
 *
 * @param session the claims of the session, null for a program
 */
record CallerAuthentication(Caller caller, @Nullable AccessClaims session) implements Authentication {
    @java.io.Serial
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return caller.person().map(PersonId::value).map(Object::toString).orElse("");
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    Optional<AccessClaims> currentSession() {
        return Optional.ofNullable(session);
    }
}
