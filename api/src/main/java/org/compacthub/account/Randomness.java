package org.compacthub.account;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;

/** Where the account feature's randomness comes from. */
@Factory
class Randomness {
    @Singleton
    SecureRandom random() {
        return new SecureRandom();
    }
}
