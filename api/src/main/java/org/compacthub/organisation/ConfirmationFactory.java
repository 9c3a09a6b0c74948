package org.compacthub.organisation;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The one round, as this deployment sets it. */
@Factory
class ConfirmationFactory {
    @Singleton
    ConfirmationRound round(ConfirmationSettings settings) {
        return new ConfirmationRound(settings.days());
    }
}
