package org.compacthub.consultation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisations;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.vocabulary.TermKind;
import org.compacthub.vocabulary.Vocabulary;

/** Whether everything that a draft names is there: terms, organisations, other consultations. */
@Singleton
class DraftCheck {
    private final Vocabulary vocabulary;
    private final Organisations organisations;
    private final Consultations consultations;

    DraftCheck(Vocabulary vocabulary, Organisations organisations, Consultations consultations) {
        this.vocabulary = vocabulary;
        this.organisations = organisations;
        this.consultations = consultations;
    }

    /**
     * @throws DomainProblem {@code VALIDATION} naming each that is not
     */
    void requireSound(Draft draft) {
        List<FieldProblem> problems = new ArrayList<>();
        problems.addAll(vocabulary.unknown(TermKind.TOPIC, draft.reach().topics()));
        problems.addAll(vocabulary.unknown(TermKind.AUDIENCE, draft.reach().audiences()));
        problems.addAll(vocabulary.unknown(TermKind.AREA, draft.reach().areas()));
        addUnknownPartners(draft.reach().partners(), problems);
        addUnknownRelated(draft.background().related(), problems);
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }

    private void addUnknownPartners(List<OrganisationId> partners, List<FieldProblem> problems) {
        Set<OrganisationId> known = organisations.all(partners).keySet();
        for (int index = 0; index < partners.size(); index++) {
            if (!known.contains(partners.get(index))) {
                problems.add(FieldProblem.inBody(
                        "partners/" + index, "unknown-organisation", "The register has no organisation with this id."));
            }
        }
    }

    private void addUnknownRelated(List<Background.Related> related, List<FieldProblem> problems) {
        for (int index = 0; index < related.size(); index++) {
            Background.Related other = related.get(index);
            if (other.consultation() == null && other.title() == null) {
                problems.add(FieldProblem.inBody(
                        "related/" + index,
                        "missing",
                        "Name a consultation of this calendar, or one held elsewhere by its title."));
            } else if (other.consultation() != null
                    && consultations.find(other.consultation()).isEmpty()) {
                problems.add(FieldProblem.inBody(
                        "related/" + index + "/consultationId",
                        "unknown-consultation",
                        "The calendar has no consultation with this id."));
            }
        }
    }
}
