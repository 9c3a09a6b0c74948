package org.compacthub.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's consent that their details are kept and shared (ORG 213).
 *
 * @param givenHow in a few words; absent in a shell, since it may tell of the person
 * @param withdrawnOn absent while it stands
 */
public record Consent(
        Sharing sharing,
        LocalDate givenOn,
        @Nullable String givenHow,
        @Nullable LocalDate withdrawnOn) {

    public Consent {
        givenHow = Texts.orNull(givenHow);
    }

    Consent withdrawn(LocalDate day) {
        return new Consent(sharing, givenOn, null, day);
    }

    Consent ended() {
        return new Consent(sharing, givenOn, null, withdrawnOn);
    }
}
