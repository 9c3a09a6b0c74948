package org.compacthub.upkeep;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.compacthub.http.ContractValues;
import org.compacthub.organisation.EntryFieldMapping;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Profile;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Values that are proposed for single fields, held against all that the field itself is held against. */
@Singleton
class ProposedValueMapping {
    private static final String ENTRY = "OrganisationDraft";
    private static final String PLACE = "value";
    private static final Set<String> NEVER_EMPTY = Set.of("name", "sector");

    private final EntryFieldMapping fields;
    private final ContractValues contract;
    private final Organisations organisations;

    ProposedValueMapping(EntryFieldMapping fields, ContractValues contract, Organisations organisations) {
        this.fields = fields;
        this.contract = contract;
        this.organisations = organisations;
    }

    /**
     * The value as JSON in the form that the entry would have it in; absent for nothing.
     *
     * @throws DomainProblem {@code VALIDATION} where the field can't say that, {@code CONFLICT} where it says so already
     */
    Optional<String> checked(Organisation organisation, String field, @Nullable Object value) {
        if (value == null && NEVER_EMPTY.contains(field)) {
            throw DomainProblem.invalid(FieldProblem.inBody(PLACE, "missing", "This is needed."));
        }
        if (value != null) {
            List<FieldProblem> problems = contract.problems(ENTRY, field, fields.written(value), PLACE);
            if (!problems.isEmpty()) {
                throw DomainProblem.invalid(problems);
            }
        }
        Profile proposed = sound(organisation, field, value);
        if (proposed.equals(organisation.profile())) {
            throw DomainProblem.conflict("The entry says so already.");
        }
        return Optional.ofNullable(fields.value(proposed, field)).map(fields::written);
    }

    /**
     * The entry with the proposed value.
     *
     * @throws DomainProblem {@code CONFLICT} where the two no longer go together
     */
    Profile applied(Organisation organisation, Correction correction) {
        return Unfit.asConflict(
                "The proposed value no longer fits the entry",
                () -> sound(
                        organisation,
                        correction.field(),
                        correction.value().map(fields::read).orElse(null)));
    }

    private Profile sound(Organisation organisation, String field, @Nullable Object value) {
        try {
            Profile proposed = fields.with(organisation.profile(), field, value);
            organisations.requireSound(organisation.id(), proposed);
            return proposed;
        } catch (DomainProblem refused) {
            if (refused.code() != ProblemCode.VALIDATION) {
                throw refused;
            }
            throw DomainProblem.invalid(refused.fields().stream()
                    .map(problem -> moved(problem, field))
                    .toList());
        }
    }

    /** What the entry's rules say of the field, they say of the value here. */
    private static FieldProblem moved(FieldProblem problem, String field) {
        String pointer =
                Objects.toString(problem.place() instanceof FieldProblem.Place.Body(String where) ? where : null, "");
        String own = "#/" + field;
        boolean within = pointer.equals(own) || pointer.startsWith(own + "/");
        return problem.at("#/" + PLACE + (within ? pointer.substring(own.length()) : ""));
    }
}
