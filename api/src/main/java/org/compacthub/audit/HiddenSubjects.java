package org.compacthub.audit;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Asked before the trail is shown: which of these records may this person not know of. A feature whose records can be hidden even from stewards and
 * administrators provides one as a bean.
 */
public interface HiddenSubjects {
    /**
     * @param reader who reads the trail, absent for nobody in particular
     * @param subjects records that the trail is about, of any kind; those that the feature does not know are to be ignored
     * @return those that must not be shown
     */
    Set<UUID> hiddenFrom(Optional<UUID> reader, Set<UUID> subjects);
}
