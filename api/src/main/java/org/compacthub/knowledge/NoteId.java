package org.compacthub.knowledge;

import java.util.UUID;

/** Which note. */
public record NoteId(UUID value) {}
