package org.compacthub.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.compacthub.organisation.Identifier;
import org.compacthub.organisation.OrganisationBatches;

/** Finds rows that are of an organisation of which the same file has another row before. */
final class Repeats {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Set<String> namesOfNumberless = new HashSet<>();

    /** Why the row can't stand beside one before it. */
    Optional<String> of(CleanRow row) {
        for (Identifier identifier : row.identifiers()) {
            Integer before = numbers.putIfAbsent(identifier.orgId(), row.number());
            if (before != null) {
                return Optional.of("Row %d has the number %s as well.".formatted(before, identifier.orgId()));
            }
        }
        if (row.id() != null) {
            Integer before = numbers.putIfAbsent(row.id().toString(), row.number());
            return before == null ? Optional.empty() : Optional.of("Row %d has the same id.".formatted(before));
        }
        String name = OrganisationBatches.folded(row.name());
        Integer before = names.putIfAbsent(name, row.number());
        boolean isNumberless = row.identifiers().isEmpty();
        boolean repeats = before != null && (isNumberless || namesOfNumberless.contains(name));
        if (isNumberless) {
            namesOfNumberless.add(name);
        }
        return repeats
                ? Optional.of("Row %d has the same name, and nothing tells the two apart.".formatted(before))
                : Optional.empty();
    }
}
