package org.compacthub.consultation;

import java.util.UUID;

/** Identifies a consultation, for ever. */
public record ConsultationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
