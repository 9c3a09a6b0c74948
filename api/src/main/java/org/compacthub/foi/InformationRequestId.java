package org.compacthub.foi;

import java.util.UUID;

/** Which request for information. */
public record InformationRequestId(UUID value) {}
