package org.compacthub.citizenspace;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compacthub.consultation.Method;
import org.compacthub.consultation.TakingPart.NamedContact;
import org.compacthub.consultation.TakingPart.WayToRespond;
import org.jspecify.annotations.Nullable;

/** How to answer an activity, and whom to ask about it. */
record ContactReader(Activity activity, Remarks remarks) {

    List<WayToRespond> waysToRespond() {
        String typed = activity.line("participate_url");
        if (typed == null) {
            remarks.note("participate_url is missing, so the entry names no way to respond.");
            return List.of();
        }
        Optional<URI> address = WebAddress.of(typed);
        if (address.isEmpty()) {
            remarks.note("participate_url is no web address and is left out, so the entry names no way to respond.");
            return List.of();
        }
        return List.of(new WayToRespond(Method.ONLINE_FORM, null, address.get().toString(), null));
    }

    @Nullable
    NamedContact contact() {
        NamedContact contact = new NamedContact(
                fitting("contact_name", 200),
                role(),
                null,
                fitting("contact_phone", 40),
                ContactEmail.of(activity.line("contact_email"), remarks));
        boolean isAnybody = contact.name() != null || contact.telephone() != null || contact.email() != null;
        if (isAnybody || contact.role() != null) {
            return contact;
        }
        remarks.note("contact_name, contact_email and contact_phone are missing, so the entry names nobody to ask.");
        return null;
    }

    /** The job title and the team; where there is neither, the department. */
    private @Nullable String role() {
        String role = Stream.of(fitting("contact_jobtitle", 90), fitting("contact_team", 90))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return role.isEmpty() ? fitting("department", 200) : role;
    }

    private @Nullable String fitting(String field, int limit) {
        String text = activity.line(field);
        if (text == null || text.length() <= limit) {
            return text;
        }
        remarks.note("%s is longer than %d letters and was cut.".formatted(field, limit));
        return Shortened.to(limit, text);
    }
}
