package org.compacthub.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What partners should know of an organisation as a partner (Bedfordshire and Luton, Partnership 3.2a and 7.1); for partners who are signed in.
 *
 * @param aims what it wants to achieve
 * @param priorities what comes first at present
 * @param constraints what binds it or holds it back
 * @param brings what it brings to a partnership
 */
public record PartnerProfile(
        @Nullable String aims,
        @Nullable String priorities,
        @Nullable String constraints,
        @Nullable String brings) {

    /** Nothing where nothing is told. */
    static @Nullable PartnerProfile of(
            @Nullable String aims, @Nullable String priorities, @Nullable String constraints, @Nullable String brings) {
        return aims == null && priorities == null && constraints == null && brings == null
                ? null
                : new PartnerProfile(aims, priorities, constraints, brings);
    }
}
