package org.compacthub.id;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Makes identifiers of version 7 (RFC 9562): unique anywhere, and near in the index when near in time. */
@Singleton
public class Ids {
    public UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
