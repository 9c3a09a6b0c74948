package org.compacthub.audience;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * @param askedOften in how many consultations somebody may be asked in a window before a planner is warned
 */
@ConfigurationProperties("compacthub.audiences")
record AudienceSettings(@Bindable(defaultValue = "4") int askedOften) {}
