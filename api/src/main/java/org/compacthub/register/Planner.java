package org.compacthub.register;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.compacthub.caller.Caller;
import org.compacthub.duplicate.Duplicates;
import org.compacthub.duplicate.Likeness;
import org.compacthub.duplicate.Match;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.EntryField;
import org.compacthub.organisation.EntryTexts;
import org.compacthub.organisation.Identifier;
import org.compacthub.organisation.MatchKey;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationBatches;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Profile;
import org.compacthub.organisation.Sight;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** Holds rows against the register, many at once. Writes nothing. */
@Singleton
class Planner {
    private final Organisations organisations;
    private final OrganisationBatches batches;
    private final Duplicates duplicates;
    private final BroughtInRows broughtIn;

    Planner(Organisations organisations, OrganisationBatches batches, Duplicates duplicates, BroughtInRows broughtIn) {
        this.organisations = organisations;
        this.batches = batches;
        this.duplicates = duplicates;
        this.broughtIn = broughtIn;
    }

    /** What somebody decided of a row. */
    record Decided(Decision decision, @Nullable OrganisationId organisation) {}

    /**
     * @param decided by the rows' numbers
     * @param own where the rows are being carried out, the entries that other rows of the same file have become, to which none of them is held: the preview did
     *     not know them either. Entries stay then as they are until the transaction under way ends
     */
    List<Planned> plan(
            List<CleanRow> rows,
            Map<Integer, Decided> decided,
            Layout layout,
            Caller caller,
            Optional<Set<OrganisationId>> own) {
        Register register = register(rows, decided, layout, own);
        return rows.stream()
                .map(row -> planned(row, decided.get(row.number()), layout, caller, register))
                .toList();
    }

    private record Register(
            Map<OrganisationId, Organisation> entries,
            Map<String, Set<OrganisationId>> having,
            Map<Integer, Alike> alike,
            Map<OrganisationId, Map<String, String>> supplied) {}

    /** The entries like a row: those that may be the same organisation, and those that have another number and are therefore another. */
    private record Alike(List<OrganisationId> same, List<Resemblance> others) {
        static final Alike NONE = new Alike(List.of(), List.of());
    }

    private Register register(
            List<CleanRow> rows, Map<Integer, Decided> decided, Layout layout, Optional<Set<OrganisationId>> own) {
        Set<Identifier> identifiers = new LinkedHashSet<>();
        Set<OrganisationId> wanted = new HashSet<>();
        for (CleanRow row : rows) {
            identifiers.addAll(row.identifiers());
            if (row.id() != null) {
                wanted.add(new OrganisationId(row.id()));
            }
            Decided chosen = decided.get(row.number());
            if (chosen != null && chosen.organisation() != null) {
                wanted.add(chosen.organisation());
            }
        }
        Map<String, Set<OrganisationId>> having = batches.having(identifiers);
        List<CleanRow> unsure = rows.stream()
                .filter(row -> row.refusal() == null && !decided.containsKey(row.number()))
                .filter(row -> byNumber(row, having).isEmpty())
                .toList();
        Map<Integer, Alike> alike = alike(unsure, layout, own.orElse(Set.of()));
        having.values().forEach(wanted::addAll);
        alike.values().forEach(each -> wanted.addAll(each.same()));
        List<OrganisationId> inOrder = wanted.stream()
                .sorted(java.util.Comparator.comparing(id -> id.value().toString()))
                .toList();
        return new Register(
                own.isPresent() ? batches.locked(inOrder) : organisations.all(inOrder),
                having,
                alike,
                broughtIn.of(inOrder));
    }

    /** The entries that may be for the same organisation as a row, by the rows' numbers. */
    private Map<Integer, Alike> alike(List<CleanRow> rows, Layout layout, Set<OrganisationId> own) {
        Map<Integer, Profile> profiles = new LinkedHashMap<>();
        rows.forEach(row -> profile(row, layout).ifPresent(profile -> profiles.put(row.number(), profile)));
        Iterator<List<Match>> matches =
                duplicates.like(List.copyOf(profiles.values())).iterator();
        Map<Integer, Alike> alike = new HashMap<>();
        profiles.keySet()
                .forEach(number -> alike.put(
                        number,
                        alike(matches.next().stream()
                                .filter(match -> !own.contains(match.organisation()))
                                .toList())));
        return alike;
    }

    private static Alike alike(List<Match> matches) {
        return new Alike(
                matches.stream()
                        .filter(Planner::isWorthAsking)
                        .map(Match::organisation)
                        .toList(),
                matches.stream().flatMap(match -> resemblance(match).stream()).toList());
    }

    /** The same name at the same place, or with the same website, is worth a remark even where the numbers differ. */
    private static Optional<Resemblance> resemblance(Match match) {
        Set<MatchKey.Kind> kinds = EnumSet.noneOf(MatchKey.Kind.class);
        match.common().forEach(key -> kinds.add(key.kind()));
        if (!match.identifiersDiffer() || isWorthAsking(match) || !kinds.contains(MatchKey.Kind.NAME)) {
            return Optional.empty();
        }
        List<String> common = new ArrayList<>(List.of(Resemblance.NAME));
        if (kinds.contains(MatchKey.Kind.POSTCODE)) {
            common.add(Resemblance.POSTCODE);
        }
        if (kinds.contains(MatchKey.Kind.SITE)) {
            common.add(Resemblance.WEBSITE);
        }
        return common.size() == 1
                ? Optional.empty()
                : Optional.of(new Resemblance(null, match.organisation().value(), common));
    }

    /** None of a row that makes no entry; what is wrong with it is said where it would be added. */
    private static Optional<Profile> profile(CleanRow row, Layout layout) {
        try {
            return Optional.of(EntryTexts.profile(texts(row, layout)));
        } catch (DomainProblem refused) {
            return Optional.empty();
        }
    }

    private static Set<OrganisationId> byNumber(CleanRow row, Map<String, Set<OrganisationId>> having) {
        Set<OrganisationId> found = new LinkedHashSet<>();
        row.identifiers().forEach(identifier -> found.addAll(having.getOrDefault(identifier.orgId(), Set.of())));
        return found;
    }

    /** Two numbers in one register are two organisations, whatever else they share. */
    private static boolean isWorthAsking(Match match) {
        return match.likeness() != Likeness.POSSIBLE
                || !match.identifiersDiffer()
                        && match.common().stream().anyMatch(key -> key.kind() == MatchKey.Kind.NAME);
    }

    private Planned planned(CleanRow row, @Nullable Decided decided, Layout layout, Caller caller, Register register) {
        if (row.refusal() != null) {
            return planned(row, decided, RowKind.REFUSED, row.refusal(), List.of());
        }
        if (decided != null && decided.decision() == Decision.LEAVE_OUT) {
            return planned(row, decided, RowKind.LEFT_OUT, null, List.of());
        }
        List<OrganisationId> found = decided == null ? found(row, register) : chosen(decided, register);
        if (found.size() == 1 && (decided != null || isSure(row, found.getFirst(), register))) {
            return matched(row, decided, register.entries().get(found.getFirst()), caller, register);
        }
        if (!found.isEmpty()) {
            return planned(row, decided, RowKind.POSSIBLE_DUPLICATE, null, found);
        }
        return added(
                row,
                decided,
                layout,
                register.alike().getOrDefault(row.number(), Alike.NONE).others());
    }

    private static List<OrganisationId> chosen(Decided decided, Register register) {
        return decided.organisation() != null && register.entries().containsKey(decided.organisation())
                ? List.of(decided.organisation())
                : List.of();
    }

    /** The id decides, then register numbers; what is alike only suggests. */
    private static List<OrganisationId> found(CleanRow row, Register register) {
        if (row.id() != null && register.entries().containsKey(new OrganisationId(row.id()))) {
            return List.of(new OrganisationId(row.id()));
        }
        Set<OrganisationId> byNumber = byNumber(row, register.having());
        if (!byNumber.isEmpty()) {
            return List.copyOf(byNumber);
        }
        return register.alike().getOrDefault(row.number(), Alike.NONE).same().stream()
                .filter(register.entries()::containsKey)
                .toList();
    }

    private static boolean isSure(CleanRow row, OrganisationId id, Register register) {
        boolean byId = row.id() != null && id.value().equals(row.id());
        return register.entries().containsKey(id)
                && (byId || byNumber(row, register.having()).contains(id));
    }

    private Planned added(CleanRow row, @Nullable Decided decided, Layout layout, List<Resemblance> resemblances) {
        Map<EntryField, String> texts = texts(row, layout);
        try {
            Profile profile = EntryTexts.profile(texts);
            Map<String, String> supplied = CleanRow.kept(texts);
            RowDocument document = document(row, row.remarks(), null, List.of(), Map.of(), supplied, null);
            for (Resemblance each : resemblances) {
                document = document.alsoLike(each);
            }
            return new Planned(staged(row, RowKind.ADDED, decided, null, document), null, profile, supplied);
        } catch (DomainProblem refused) {
            return planned(row, decided, RowKind.REFUSED, reason(refused), List.of());
        }
    }

    private static Map<EntryField, String> texts(CleanRow row, Layout layout) {
        Map<EntryField, String> texts = new EnumMap<>(EntryField.class);
        texts.put(EntryField.SECTOR, layout.sector());
        if (layout.kind() != null && !row.texts().containsKey(EntryField.SECTOR)) {
            texts.put(EntryField.KIND, layout.kind());
        }
        texts.putAll(row.texts());
        return texts;
    }

    private Planned matched(
            CleanRow row, @Nullable Decided decided, Organisation entry, Caller caller, Register register) {
        Map<String, String> suppliedBefore = register.supplied().get(entry.id());
        Merge merge = Merge.of(
                row.texts(), entry.profile(), suppliedBefore == null ? Map.of() : CleanRow.read(suppliedBefore));
        List<String> remarks = new ArrayList<>(row.remarks());
        remarks.addAll(merge.remarks());
        RowKind kind = merge.after().isEmpty() ? RowKind.UNCHANGED : RowKind.CHANGED;
        if (kind == RowKind.CHANGED && Sight.of(caller, entry.id()) != Sight.KEEPER) {
            return planned(
                    row,
                    decided,
                    RowKind.REFUSED,
                    "The register has this organisation. Its own people, CVS staff and administrators change its"
                            + " entry.",
                    List.of(entry.id()));
        }
        try {
            Profile after = EntryTexts.written(merge.after(), entry.profile());
            RowDocument document = document(
                    row,
                    remarks,
                    null,
                    List.of(),
                    CleanRow.kept(merge.before()),
                    CleanRow.kept(merge.after()),
                    suppliedBefore);
            return new Planned(
                    staged(row, kind, decided, entry, document), entry, after, CleanRow.kept(merge.supplied()));
        } catch (DomainProblem refused) {
            return planned(row, decided, RowKind.REFUSED, reason(refused), List.of(entry.id()));
        }
    }

    private static String reason(DomainProblem refused) {
        return String.join(
                " ", refused.fields().stream().map(FieldProblem::detail).toList());
    }

    private static Planned planned(
            CleanRow row,
            @Nullable Decided decided,
            RowKind kind,
            @Nullable String reason,
            List<OrganisationId> candidates) {
        RowDocument document = document(row, row.remarks(), reason, candidates, Map.of(), Map.of(), null);
        return new Planned(staged(row, kind, decided, null, document), null, null, Map.of());
    }

    private static StagedRow staged(
            CleanRow row, RowKind kind, @Nullable Decided decided, @Nullable Organisation entry, RowDocument document) {
        return new StagedRow(
                row.number(),
                kind,
                decided == null ? null : decided.decision(),
                entry != null ? entry.id() : decided == null ? null : decided.organisation(),
                entry == null ? null : Objects.requireNonNull(entry).version(),
                null,
                document);
    }

    private static RowDocument document(
            CleanRow row,
            List<String> remarks,
            @Nullable String reason,
            List<OrganisationId> candidates,
            Map<String, String> before,
            Map<String, String> after,
            @Nullable Map<String, String> suppliedBefore) {
        return new RowDocument(
                row.id(),
                CleanRow.kept(row.texts()),
                row.mended(),
                remarks,
                reason,
                candidates.stream().map(OrganisationId::value).toList(),
                before,
                after,
                suppliedBefore == null ? null : new HashMap<>(suppliedBefore),
                !row.remarks().isEmpty(),
                List.of());
    }
}
