package org.compacthub.id;

import java.util.UUID;

/** Which organisation. It stands here, below the features, because nearly all of them speak of organisations. */
public record OrganisationId(UUID value) {}
