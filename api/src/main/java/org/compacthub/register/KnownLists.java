package org.compacthub.register;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.compacthub.organisation.EntryField;

/** What columns mean by their names: all of them for a list that is known, otherwise as a suggestion. */
final class KnownLists {
    static final String ID = "id";
    static final String CHARITY_NUMBER = "charityNumber";
    static final String COMPANY_NUMBER = "companyNumber";

    private static final Map<String, String> CHARITY_REGISTER = Map.of(
            "registered_charity_number", CHARITY_NUMBER,
            "charity_company_registration_number", COMPANY_NUMBER,
            "charity_name", "name",
            "charity_activities", "description",
            "charity_contact_postcode", "postcode",
            "charity_contact_web", "website");
    private static final Set<String> OWN = Set.of(ID, "name", "sector", "identifiers");
    private static final Map<String, String> SUGGESTED = Map.ofEntries(
            Map.entry("organisation", "name"),
            Map.entry("organisationname", "name"),
            Map.entry("charityname", "name"),
            Map.entry("title", "name"),
            Map.entry("web", "website"),
            Map.entry("url", "website"),
            Map.entry("homepage", "website"),
            Map.entry("activities", "description"),
            Map.entry("about", "description"),
            Map.entry("whatwedo", "description"),
            Map.entry("charityno", CHARITY_NUMBER),
            Map.entry("registeredcharitynumber", CHARITY_NUMBER),
            Map.entry("companyno", COMPANY_NUMBER),
            Map.entry("companyregistrationnumber", COMPANY_NUMBER),
            Map.entry("acronym", "shortName"),
            Map.entry("type", "kind"),
            Map.entry("ward", "areas"),
            Map.entry("wards", "areas"));

    private KnownLists() {}

    static Layout recognised(String charset, String delimiter, List<String> header) {
        Set<String> names = new HashSet<>(header);
        if (names.contains("registered_charity_number") && names.contains("charity_name")) {
            Map<String, String> columns = new LinkedHashMap<>();
            header.stream()
                    .filter(CHARITY_REGISTER::containsKey)
                    .forEach(name -> columns.put(name, CHARITY_REGISTER.get(name)));
            return new Layout(charset, delimiter, "charity-register", header, columns, "voluntary", "charity", false);
        }
        // What the register says already is not to change by being handed in again.
        boolean isOwn = names.containsAll(OWN);
        return new Layout(
                charset,
                delimiter,
                isOwn ? "own-export" : "other",
                header,
                suggested(header),
                "voluntary",
                null,
                isOwn);
    }

    private static Map<String, String> suggested(List<String> header) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (EntryField field : EntryField.values()) {
            byName.put(folded(field.wireName()), field.wireName());
        }
        PartedColumns.TARGETS.forEach(name -> byName.put(folded(name), name));
        List.of(ID, CHARITY_NUMBER, COMPANY_NUMBER).forEach(name -> byName.put(folded(name), name));
        SUGGESTED.forEach(byName::putIfAbsent);
        Map<String, String> columns = new LinkedHashMap<>();
        for (String name : header) {
            String field = byName.get(folded(name));
            if (field != null && !columns.containsValue(field)) {
                columns.put(name, field);
            }
        }
        return columns;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]", "");
    }
}
