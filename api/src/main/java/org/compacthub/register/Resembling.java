package org.compacthub.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compacthub.organisation.EntryField;
import org.compacthub.organisation.OrganisationBatches;
import org.jspecify.annotations.Nullable;

/** Finds rows with numbers of their own that have the name, and the postcode or the website, of an earlier row of the same file. */
final class Resembling {
    private final Map<String, Integer> byPostcode = new HashMap<>();
    private final Map<String, Integer> byWebsite = new HashMap<>();

    /** The earlier row like this one. */
    Optional<Resemblance> of(CleanRow row) {
        Integer samePostcode = earlier(byPostcode, row, EntryField.POSTCODE);
        Integer sameWebsite = earlier(byWebsite, row, EntryField.WEBSITE);
        Integer found = samePostcode == null ? sameWebsite : samePostcode;
        if (found == null) {
            return Optional.empty();
        }
        List<String> common = new ArrayList<>(List.of(Resemblance.NAME));
        if (samePostcode != null) {
            common.add(Resemblance.POSTCODE);
        }
        if (found.equals(sameWebsite)) {
            common.add(Resemblance.WEBSITE);
        }
        return Optional.of(new Resemblance(found, null, common));
    }

    private static @Nullable Integer earlier(Map<String, Integer> rows, CleanRow row, EntryField field) {
        String value = row.texts().get(field);
        String name = OrganisationBatches.folded(row.name());
        return value == null || name.isEmpty() ? null : rows.putIfAbsent(name + " " + value, row.number());
    }
}
