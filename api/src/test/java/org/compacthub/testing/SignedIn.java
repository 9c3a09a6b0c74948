package org.compacthub.testing;

import java.util.Map;
import java.util.stream.Collectors;
import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;

/**
 * Somebody with a session.
 *
 * @param jar the cookies, by name
 */
public record SignedIn(PersonId person, OrganisationId organisation, Role role, String email, Map<String, String> jar) {

    public SignedIn {
        jar = Map.copyOf(jar);
    }

    /** The {@code Cookie} header. */
    public String cookies() {
        return jar.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    public String cookie(String name) {
        return jar.get(name);
    }
}
