package org.compacthub.audit;

import java.util.UUID;
import org.compacthub.caller.Caller;

/** Asked before the trail is shown: which fields of a record may this reader not know of. A feature whose records tell some less than others provides one as a bean. */
public interface HiddenFields {
    /**
     * @param kind of the record; of other kinds than the feature's own nothing is hidden
     * @param field by its name in the trail
     */
    boolean isHidden(Caller reader, SubjectKind kind, UUID subject, String field);
}
