package org.compacthub.organisation;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.compacthub.audit.HiddenFields;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Caller;
import org.compacthub.id.OrganisationId;

/** Of an entry the trail tells nobody more than the entry does. */
@Singleton
class EntryFieldsInTrail implements HiddenFields {
    @Override
    public boolean isHidden(Caller reader, SubjectKind kind, UUID subject, String field) {
        return kind == SubjectKind.ORGANISATION
                && !Sight.of(reader, new OrganisationId(subject)).sees(field);
    }
}
