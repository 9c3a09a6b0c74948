package org.compacthub.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.compacthub.organisation.Profile;
import org.compacthub.organisation.Sector;
import org.compacthub.vocabulary.Term;
import org.compacthub.vocabulary.TermKind;
import org.compacthub.vocabulary.Vocabulary;

/** A city's organisations: some public bodies, which come first, then many voluntary ones and some businesses. */
final class ManyOrganisations {
    private static final List<String> PUBLIC = List.of(
            "City Council",
            "Integrated Care Board",
            "NHS Foundation Trust",
            "Fire and Rescue Service",
            "Police",
            "College",
            "Housing Partnership",
            "Transport Authority",
            "Children's Services",
            "Public Health Team");
    private static final List<String> CAUSES = List.of(
            "Carers",
            "Youth",
            "Elders",
            "Tenants",
            "Refugee",
            "Disability",
            "Parents",
            "Faith",
            "Arts",
            "Heritage",
            "Allotment",
            "Football",
            "Cycling",
            "Debt Advice",
            "Mental Health",
            "Hearing",
            "Sight Loss",
            "Food",
            "Recovery",
            "Autism",
            "Bereavement",
            "Credit Union",
            "Gardening",
            "Choir",
            "Boxing",
            "Women's",
            "Men's",
            "Deaf",
            "Environment",
            "Animal");
    private static final List<String> KINDS = List.of(
            "Network", "Forum", "Association", "Group", "Project", "Trust", "Centre", "Society", "Club", "Partnership");
    private static final List<String> BUSINESSES =
            List.of("Builders", "Homecare", "Consultants", "Catering", "Print Works", "Nursery", "Pharmacy", "Garage");
    private static final List<String> SAINTS = List.of(
            "Aidan's",
            "Andrew's",
            "Anne's",
            "Clement's",
            "George's",
            "James's",
            "John's",
            "Luke's",
            "Mark's",
            "Mary's",
            "Matthew's",
            "Paul's",
            "Peter's",
            "Thomas's");
    private static final int BUSINESS_SHARE = 10;
    private static final int SAINT_SHARE = 40;

    private ManyOrganisations() {}

    /** So many with names of their own. */
    static List<Profile> of(int count, Vocabulary vocabulary, Chances chances) {
        ParticularsWriter particulars = new ParticularsWriter(vocabulary, chances);
        List<Term> areas = vocabulary.terms(TermKind.AREA);
        Set<String> names = new LinkedHashSet<>();
        List<Profile> profiles = new ArrayList<>();
        for (String body : PUBLIC) {
            for (Term area : areas) {
                add(profiles, names, area.name() + " " + body, Sector.PUBLIC, particulars);
            }
        }
        while (profiles.size() < count) {
            String place = chances.any(areas).name();
            if (chances.percent(BUSINESS_SHARE)) {
                String number = chances.oneIn(2) ? "" : " " + chances.from(2, 40);
                add(profiles, names, place + " " + chances.any(BUSINESSES) + number, Sector.PRIVATE, particulars);
            } else {
                String saint = chances.percent(SAINT_SHARE) ? " St " + chances.any(SAINTS) : "";
                String cause = chances.any(CAUSES) + " " + chances.any(KINDS);
                add(profiles, names, place + saint + " " + cause, Sector.VOLUNTARY, particulars);
            }
        }
        return profiles.subList(0, count);
    }

    private static void add(
            List<Profile> profiles, Set<String> names, String name, Sector sector, ParticularsWriter particulars) {
        if (names.add(name)) {
            String host = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            profiles.add(new Profile(
                    name,
                    null,
                    sector,
                    URI.create("https://" + host + ".example"),
                    particulars.of(sector, names.size())));
        }
    }
}
