package org.compacthub.id;

import java.util.UUID;

/** Which person with an account. It stands here, below the features, because nearly all of them speak of people. */
public record PersonId(UUID value) {}
