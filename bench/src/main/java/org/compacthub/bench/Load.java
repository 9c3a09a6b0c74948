package org.compacthub.bench;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.compacthub.Application;
import org.compacthub.caller.Caller;
import org.compacthub.consultation.Consultations;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Profile;
import org.compacthub.store.Database;
import org.compacthub.time.London;
import org.compacthub.vocabulary.TermKind;
import org.compacthub.vocabulary.Vocabulary;

/**
 * Fills an empty database, through the same classes that serve the API, so that what is measured is kept as the product keeps it. Each
 * loading on one day gives the same consultations.
 */
public final class Load {
    private static final long SEED = 20_070_901;
    private static final int AT_ONCE = 500;

    private final ApplicationContext context;
    private final Database database;
    private final Chances chances = new Chances(SEED);

    private Load(ApplicationContext context) {
        this.context = context;
        this.database = context.getBean(Database.class);
    }

    /** Takes the numbers of consultations and of organisations. */
    public static void main(String[] arguments) {
        int consultations = Integer.parseInt(arguments[0]);
        int organisations = Integer.parseInt(arguments[1]);
        // One statement for a batch instead of one for each row.
        Map<String, Object> batches =
                Map.of("datasources.default.data-source-properties.rewriteBatchedStatements", true);
        try (ApplicationContext context = ApplicationContext.builder(Application.class)
                .properties(batches)
                .banner(false)
                .start()) {
            new Load(context).load(consultations, organisations);
        }
    }

    private void load(int consultations, int organisations) {
        long there = count("consultation");
        if (there > 0) {
            throw new IllegalStateException("This database holds " + there + " consultations. Load into an empty one.");
        }
        Instant begin = Instant.now();
        List<OrganisationId> ids = organisations(organisations);
        consultations(consultations, ids);
        database.read(() -> {
            for (String table : List.of(
                    "consultation",
                    "consultation_term",
                    "consultation_partner",
                    "organisation",
                    "organisation_word",
                    "organisation_term",
                    "organisation_key")) {
                database.query("ANALYZE TABLE " + table, List.of(), row -> row.getString(1));
            }
            return null;
        });
        System.out.printf(
                "Loaded %,d consultations and %,d organisations in %d s.%n",
                count("consultation"),
                count("organisation"),
                Duration.between(begin, Instant.now()).toSeconds());
    }

    private List<OrganisationId> organisations(int count) {
        Vocabulary vocabulary = context.getBean(Vocabulary.class);
        List<Profile> profiles = ManyOrganisations.of(count, vocabulary, chances);
        Organisations organisations = context.getBean(Organisations.class);
        return database.write(() -> profiles.stream()
                .map(profile ->
                        organisations.add(profile, Caller.reader().actor()).id())
                .toList());
    }

    private void consultations(int count, List<OrganisationId> organisations) {
        Vocabulary vocabulary = context.getBean(Vocabulary.class);
        Consultations kept = context.getBean(Consultations.class);
        LocalDate today = London.today(context.getBean(InstantSource.class));
        DraftWriter drafts = new DraftWriter(
                vocabulary.terms(TermKind.TOPIC),
                vocabulary.terms(TermKind.AUDIENCE),
                vocabulary.terms(TermKind.AREA),
                chances);
        ManyConsultations many = new ManyConsultations(count, today, organisations, drafts, chances);
        for (int first = 0; first < count; first += AT_ONCE) {
            int begin = first;
            int end = Math.min(count, first + AT_ONCE);
            database.write(() -> {
                for (int place = begin; place < end; place++) {
                    kept.add(many.at(place));
                }
                return null;
            });
            if (end % 10_000 == 0) {
                System.out.printf("%,d consultations%n", end);
            }
        }
    }

    private long count(String table) {
        return database.read(() ->
                        database.one("SELECT COUNT(*) AS found FROM " + table, List.of(), row -> row.getLong("found")))
                .orElseThrow();
    }
}
