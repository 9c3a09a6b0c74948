package org.compacthub.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compacthub.organisation.EntryField;
import org.compacthub.organisation.EntryTexts;
import org.compacthub.organisation.Identifier;
import org.compacthub.organisation.OrganisationKind;
import org.compacthub.organisation.Particulars;
import org.compacthub.organisation.Profile;
import org.compacthub.store.WireNames;

/**
 * What a row changes in an entry: it fills what is empty, and changes what still stands as an import supplied it. What people wrote stays, and what they took out
 * stays out.
 *
 * @param before what the fields that change say now
 * @param after what they are to say
 * @param supplied what imports will have supplied then
 * @param remarks what is kept as it is although the row says something else, and which name becomes a former one
 */
record Merge(
        Map<EntryField, String> before,
        Map<EntryField, String> after,
        Map<EntryField, String> supplied,
        List<String> remarks) {

    static Merge of(Map<EntryField, String> row, Profile entry, Map<EntryField, String> suppliedBefore) {
        Merge merge = new Merge(
                new EnumMap<>(EntryField.class),
                new EnumMap<>(EntryField.class),
                new EnumMap<>(EntryField.class),
                new ArrayList<>());
        merge.supplied.putAll(suppliedBefore);
        row.forEach((field, wanted) -> {
            String now = field.text(entry);
            String earlier = suppliedBefore.get(field);
            if (field == EntryField.IDENTIFIERS) {
                merge.identifiers(wanted, entry, earlier == null ? "" : earlier);
            } else if (field == EntryField.KIND && !fits(wanted, entry)) {
                merge.keep(field);
            } else if (!now.equals(wanted)) {
                if (now.isEmpty() ? earlier == null : now.equals(earlier)) {
                    merge.set(field, now, wanted, wanted);
                } else {
                    merge.keep(field);
                }
            }
        });
        merge.former(entry);
        return merge;
    }

    /** A name that it no longer goes by is still looked for, so it becomes a former one; a name that it goes by again is none any more. */
    private void former(Profile entry) {
        String name = after.get(EntryField.NAME);
        if (name == null || SameName.is(entry.name(), name)) {
            return;
        }
        String now = EntryField.FORMER_NAMES.text(entry);
        List<String> names = new ArrayList<>(
                after.containsKey(EntryField.FORMER_NAMES)
                        ? EntryTexts.several(after.get(EntryField.FORMER_NAMES))
                        : entry.particulars().otherNames().stream()
                                .filter(Particulars.OtherName::former)
                                .map(Particulars.OtherName::name)
                                .toList());
        names.removeIf(each -> SameName.is(each, name));
        boolean isOther = !after.containsKey(EntryField.OTHER_NAMES)
                && entry.particulars().otherNames().stream()
                        .anyMatch(each -> !each.former() && SameName.is(each.name(), entry.name()));
        if (!isOther && names.stream().noneMatch(each -> SameName.is(each, entry.name()))) {
            names.add(entry.name());
            remarks.add("The name \"%s\" becomes a former name.".formatted(entry.name()));
        }
        String wanted = String.join("; ", names);
        if (wanted.equals(now)) {
            before.remove(EntryField.FORMER_NAMES);
            after.remove(EntryField.FORMER_NAMES);
        } else {
            before.put(EntryField.FORMER_NAMES, now);
            after.put(EntryField.FORMER_NAMES, wanted);
        }
    }

    private static boolean fits(String kind, Profile entry) {
        return WireNames.constant(OrganisationKind.class, kind).sectors().contains(entry.sector());
    }

    /** Numbers of registers in which it has none yet. */
    private void identifiers(String wanted, Profile entry, String earlier) {
        List<Identifier> has = entry.particulars().identifiers();
        Set<String> union = new LinkedHashSet<>(EntryTexts.several(EntryField.IDENTIFIERS.text(entry)));
        Set<String> taken = new LinkedHashSet<>(EntryTexts.several(earlier));
        for (String orgId : EntryTexts.several(wanted)) {
            Identifier identifier = EntryTexts.identifier(orgId).orElseThrow();
            boolean hasAnother = has.stream().anyMatch(each -> each.scheme() == identifier.scheme());
            if (!union.contains(orgId) && (hasAnother || taken.contains(orgId))) {
                keep(EntryField.IDENTIFIERS);
            } else if (union.add(orgId)) {
                taken.add(orgId);
            }
        }
        String now = EntryField.IDENTIFIERS.text(entry);
        String after = String.join("; ", union);
        if (!after.equals(now)) {
            set(EntryField.IDENTIFIERS, now, after, String.join("; ", taken));
        }
    }

    private void set(EntryField field, String now, String wanted, String bySource) {
        before.put(field, now);
        after.put(field, wanted);
        supplied.put(field, bySource);
    }

    private void keep(EntryField field) {
        remarks.add("%s stays as the register has it.".formatted(field.wireName()));
    }
}
