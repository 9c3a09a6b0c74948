package org.compacthub.citizenspace;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.consultation.Arrivals;
import org.compacthub.consultation.Draft;
import org.compacthub.consultation.Reception;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisations;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.Database;
import org.compacthub.time.London;
import org.compacthub.vocabulary.TermKind;
import org.compacthub.vocabulary.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings in a list of activities. All of it is written together, or nothing. */
@Singleton
class CitizenSpaceImport {
    private static final Logger LOG = LoggerFactory.getLogger(CitizenSpaceImport.class);

    /** Terms that imports brought come behind the deployment's own, by the alphabet. */
    private static final int BEHIND_THE_SHIPPED = 1_000_000;

    private final Arrivals arrivals;
    private final Organisations organisations;
    private final Vocabulary vocabulary;
    private final Database database;
    private final InstantSource clock;

    CitizenSpaceImport(
            Arrivals arrivals,
            Organisations organisations,
            Vocabulary vocabulary,
            Database database,
            InstantSource clock) {
        this.arrivals = arrivals;
        this.organisations = organisations;
        this.vocabulary = vocabulary;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Says what would come of each row, and writes nothing.
     *
     * @param lead whose site it is
     * @throws DomainProblem {@code FORBIDDEN}, or {@code VALIDATION} where there is no such organisation
     */
    List<ImportedRow> preview(List<?> activities, OrganisationId lead, Caller caller) {
        return database.read(() -> plan(activities, lead, caller).rows());
    }

    /**
     * Brings the rows in.
     *
     * @throws DomainProblem as {@link #preview}, or {@code CONFLICT} if somebody else changed one of the entries meanwhile
     */
    List<ImportedRow> run(List<?> activities, OrganisationId lead, Caller caller) {
        return database.write(() -> {
            Plan plan = plan(activities, lead, caller);
            addTerms(plan);
            arrivals.keep(plan.rows().stream().map(ImportedRow::reception).toList(), caller);
            LOG.info(
                    "A list of {} Citizen Space activities for {} gave {} new entries and changed {}",
                    activities.size(),
                    lead.value(),
                    count(plan, Reception.Added.class),
                    count(plan, Reception.Changed.class));
            return plan.rows();
        });
    }

    private record Plan(List<ImportedRow> rows, Terms terms) {}

    private Plan plan(List<?> activities, OrganisationId lead, Caller caller) {
        requireMayImportFor(lead, caller);
        LocalDate today = London.today(clock);
        Terms terms = new Terms(Arrays.stream(TermKind.values())
                .flatMap(kind -> vocabulary.terms(kind).stream())
                .toList());
        Map<String, Integer> rowsBySource = new HashMap<>();
        List<ImportedRow> rows = new ArrayList<>();
        for (Object activity : activities) {
            ActivityReading reading = ActivityReader.read(activity, terms, today);
            Integer before =
                    reading.source() == null ? null : rowsBySource.putIfAbsent(reading.source(), rows.size() + 1);
            rows.add(row(before == null ? reading : reading.refused(repeats(before)), lead, caller));
        }
        return new Plan(rows, terms);
    }

    private static long count(Plan plan, Class<? extends Reception> kind) {
        return plan.rows().stream()
                .map(ImportedRow::reception)
                .filter(kind::isInstance)
                .count();
    }

    private static String repeats(int row) {
        return "id is that of row %d already. Give each activity once.".formatted(row);
    }

    private ImportedRow row(ActivityReading reading, OrganisationId lead, Caller caller) {
        if (reading.arrival() == null) {
            return new ImportedRow(reading, new Reception.Refused(String.join(" ", reading.refusals())), 0);
        }
        Reception reception = arrivals.receive(reading.arrival(), lead, caller);
        return new ImportedRow(
                reading,
                reception,
                switch (reception) {
                    case Reception.Added added -> arrivals.notMet(added.consultation());
                    case Reception.Changed changed -> arrivals.notMet(changed.after());
                    case Reception.Unchanged unchanged -> arrivals.notMet(unchanged.consultation());
                    case Reception.Refused refused -> 0;
                });
    }

    private void addTerms(Plan plan) {
        for (TermKind kind : TermKind.values()) {
            Set<String> used = new HashSet<>();
            plan.rows().forEach(row -> used.addAll(terms(row.reception(), kind)));
            plan.terms().made(kind, used).forEach(term -> vocabulary.add(List.of(term), BEHIND_THE_SHIPPED));
        }
    }

    private static List<String> terms(Reception reception, TermKind kind) {
        return switch (reception) {
            case Reception.Added added -> terms(added.consultation().draft(), kind);
            case Reception.Changed changed -> terms(changed.after().draft(), kind);
            case Reception.Unchanged unchanged -> List.of();
            case Reception.Refused refused -> List.of();
        };
    }

    private static List<String> terms(Draft draft, TermKind kind) {
        return switch (kind) {
            case TOPIC -> draft.reach().topics();
            case AUDIENCE -> draft.reach().audiences();
            case AREA -> draft.reach().areas();
        };
    }

    /** Officers bring in what their own body holds; CVS staff and administrators do it for any. */
    private void requireMayImportFor(OrganisationId lead, Caller caller) {
        boolean mayForAny = caller.is(Role.CVS) || caller.is(Role.ADMINISTRATOR);
        if (!mayForAny && !(caller.is(Role.OFFICER) && caller.actsFor(lead))) {
            throw DomainProblem.forbidden("Officers bring in consultations of the organisation that they act for, CVS"
                    + " staff and administrators those of any.");
        }
        if (organisations.find(lead).isEmpty()) {
            throw DomainProblem.invalid(FieldProblem.inBody(
                    "lead", "unknown-organisation", "The register has no organisation with this id."));
        }
    }
}
