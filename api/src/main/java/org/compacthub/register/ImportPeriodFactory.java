package org.compacthub.register;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The one period, as this deployment sets it. */
@Factory
class ImportPeriodFactory {
    @Singleton
    ImportPeriod period(ImportSettings settings) {
        return new ImportPeriod(settings.days());
    }
}
