package org.compacthub.contact;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.FieldChange;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Caller;

/**
 * What the trail says of contacts: among the lines of the organisation, that one changed, and never what it holds. Its readers need not be keepers, and its
 * lines are there for ever.
 */
@Singleton
class ContactTrail {
    private final AuditTrail trail;

    ContactTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void changed(String action, Optional<Contact> before, Contact after, Caller by) {
        boolean gone = after.state() == ContactState.REMOVED;
        trail.record(
                by.actor(),
                action,
                SubjectKind.ORGANISATION,
                after.organisation().value(),
                List.of(FieldChange.of(
                        "contacts/" + after.id().value(),
                        before.map(contact -> "version " + contact.version()).orElse(null),
                        gone ? null : "version " + after.version())));
    }

    /** Something was done with a contact that left it as it is. */
    void used(String action, Contact contact, Caller by) {
        trail.record(
                by.actor(),
                action,
                SubjectKind.ORGANISATION,
                contact.organisation().value(),
                List.of());
    }

    void changed(Preferences before, Preferences after, Caller by) {
        trail.record(
                by.actor(),
                "changePreferences",
                SubjectKind.ORGANISATION,
                after.organisation().value(),
                List.of(FieldChange.of("preferences", "version " + before.version(), "version " + after.version())));
    }
}
