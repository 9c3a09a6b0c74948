package org.compacthub.audience;

import java.util.UUID;

/** Which audience. */
public record AudienceId(UUID value) {}
