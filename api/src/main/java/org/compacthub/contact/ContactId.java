package org.compacthub.contact;

import java.util.UUID;

/** Which contact of an organisation. */
public record ContactId(UUID value) {}
