package org.compacthub.bench;

import java.util.List;
import org.compacthub.organisation.Identifier;
import org.compacthub.organisation.IdentifierScheme;
import org.compacthub.organisation.OrganisationKind;
import org.compacthub.organisation.OrganisationRole;
import org.compacthub.organisation.Particulars;
import org.compacthub.organisation.Sector;
import org.compacthub.organisation.Standing;
import org.compacthub.vocabulary.Term;
import org.compacthub.vocabulary.TermKind;
import org.compacthub.vocabulary.Vocabulary;

/** What an organisation tells of itself, about as much as most tell, in words that many of them have in common. */
final class ParticularsWriter {
    private static final List<OrganisationKind> VOLUNTARY = List.of(
            OrganisationKind.CHARITY, OrganisationKind.COMMUNITY_GROUP, OrganisationKind.VOLUNTARY_ORGANISATION);
    private static final List<String> DEEDS = List.of(
            "advice",
            "a weekly drop-in",
            "befriending",
            "classes",
            "day trips",
            "an allotment",
            "a food pantry",
            "music",
            "walking groups",
            "grants",
            "help with forms",
            "a newsletter",
            "training for volunteers",
            "a minibus");
    private static final List<String> EXPERTISE =
            List.of("Benefits", "Safeguarding", "Translation", "Accessible events", "Peer research", "Fundraising");
    private static final int FIRST_CHARITY = 200_000;
    private static final int CHARITY_SHARE = 45;
    private static final int LETTERS = 20;

    private final Vocabulary vocabulary;
    private final Chances chances;

    ParticularsWriter(Vocabulary vocabulary, Chances chances) {
        this.vocabulary = vocabulary;
        this.chances = chances;
    }

    Particulars of(Sector sector, int number) {
        return new Particulars(
                kind(sector),
                "We offer " + chances.any(DEEDS) + " and " + chances.any(DEEDS) + " for local people, with "
                        + chances.any(DEEDS) + ".",
                List.of(),
                List.of(chances.any(List.of(OrganisationRole.values()))),
                sector == Sector.VOLUNTARY && chances.percent(CHARITY_SHARE)
                        ? List.of(new Identifier(IdentifierScheme.GB_CHC, String.valueOf(FIRST_CHARITY + number)))
                        : List.of(),
                null,
                postcode(),
                some(TermKind.TOPIC),
                some(TermKind.AUDIENCE),
                some(TermKind.AREA),
                chances.oneIn(3) ? List.of(chances.any(EXPERTISE)) : List.of(),
                List.of(),
                null,
                null,
                null,
                Standing.ACTIVE,
                null,
                null,
                null,
                null,
                null);
    }

    private OrganisationKind kind(Sector sector) {
        return switch (sector) {
            case PUBLIC -> OrganisationKind.PUBLIC_BODY;
            case PRIVATE -> OrganisationKind.PRIVATE_COMPANY;
            case VOLUNTARY -> chances.any(VOLUNTARY);
        };
    }

    private List<String> some(TermKind kind) {
        return chances.someEarly(vocabulary.terms(kind), chances.from(1, 3)).stream()
                .map(Term::id)
                .toList();
    }

    /** Of an area that does not exist. */
    private String postcode() {
        String letters = "ABDEFGHJLNPQRSTUWXYZ";
        return "ZZ" + chances.from(1, 40) + " " + chances.from(1, 9) + letters.charAt(chances.from(0, LETTERS - 1))
                + letters.charAt(chances.from(0, LETTERS - 1));
    }
}
