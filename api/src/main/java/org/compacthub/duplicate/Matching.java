package org.compacthub.duplicate;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MatchKey;
import org.compacthub.organisation.MatchKey.Kind;

/** How alike two entries are, by their keys. Pure, and the same whichever of the two is asked first. */
final class Matching {
    private Matching() {}

    /** The match of the first entry with the second, if there is any reason to think of one. */
    static Optional<Match> of(Set<MatchKey> one, OrganisationId organisation, Set<MatchKey> other) {
        Set<MatchKey> common = new LinkedHashSet<>(one);
        common.retainAll(other);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        common.forEach(key -> kinds.add(key.kind()));
        boolean differ = identifiersDiffer(one, other);
        return likeness(kinds, common, differ).map(found -> new Match(organisation, found, common, differ));
    }

    private static Optional<Likeness> likeness(Set<Kind> kinds, Set<MatchKey> common, boolean identifiersDiffer) {
        if (kinds.contains(Kind.IDENTIFIER)) {
            return Optional.of(Likeness.CERTAIN);
        }
        boolean several = kinds.size() > 1;
        boolean tellingName = common.stream().anyMatch(key -> key.kind() == Kind.NAME && isTelling(key.value()));
        if (identifiersDiffer) {
            // A branch or a trading arm has a number of its own, and the rest in common.
            return kinds.contains(Kind.NAME) ? Optional.of(Likeness.POSSIBLE) : Optional.empty();
        }
        if (several || tellingName) {
            return Optional.of(Likeness.LIKELY);
        }
        boolean onlyPostcode = kinds.equals(EnumSet.of(Kind.POSTCODE));
        return kinds.isEmpty() || onlyPostcode ? Optional.empty() : Optional.of(Likeness.POSSIBLE);
    }

    /** Of two words at least: "Salford Scouts" tells more than "Scouts". */
    private static boolean isTelling(String name) {
        return name.contains(" ");
    }

    private static boolean identifiersDiffer(Set<MatchKey> one, Set<MatchKey> other) {
        Set<String> registers = registers(one);
        registers.retainAll(registers(other));
        return registers.stream().anyMatch(register -> !numbers(one, register).equals(numbers(other, register)));
    }

    private static Set<String> registers(Set<MatchKey> keys) {
        return keys.stream()
                .filter(key -> key.kind() == Kind.IDENTIFIER)
                .map(key -> register(key.value()))
                .collect(Collectors.toSet());
    }

    private static Set<MatchKey> numbers(Set<MatchKey> keys, String register) {
        return keys.stream()
                .filter(key ->
                        key.kind() == Kind.IDENTIFIER && register(key.value()).equals(register))
                .collect(Collectors.toSet());
    }

    /** {@code GB-CHC} of {@code GB-CHC-1234567-2}. */
    private static String register(String orgId) {
        return orgId.substring(0, orgId.indexOf('-', orgId.indexOf('-') + 1));
    }
}
