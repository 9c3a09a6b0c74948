package org.compacthub.consultation;

import java.util.List;
import org.compacthub.code.Level;
import org.jspecify.annotations.Nullable;

/**
 * How people take part, and whom they ask.
 *
 * @param participation the level of participation
 * @param electronicOnlyReason why only electronic ways are offered, if so (Worcestershire, process 4)
 * @param heldElsewhere its address, where it is held on another site
 */
public record TakingPart(
        @Nullable Level participation,
        List<WayToRespond> waysToRespond,
        @Nullable String electronicOnlyReason,
        List<DocumentFormat> formats,
        @Nullable NamedContact contact,
        @Nullable String heldElsewhere) {

    public TakingPart {
        waysToRespond = List.copyOf(waysToRespond);
        formats = formats.stream().distinct().toList();
    }

    /**
     * One way to respond.
     *
     * @param where address, place and time, or what to do
     * @param why for whom it is meant
     */
    public record WayToRespond(
            Method method,
            @Nullable String where,
            @Nullable String url,
            @Nullable String why) {}

    /** A person who answers questions (Bedfordshire and Luton, Consultation 6.2j). */
    public record NamedContact(
            @Nullable String name,
            @Nullable String role,
            @Nullable String postalAddress,
            @Nullable String telephone,
            @Nullable String email) {}
}
