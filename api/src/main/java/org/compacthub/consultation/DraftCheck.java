package org.compacthub.consultation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.compacthub.account.People;
import org.compacthub.caller.Caller;
import org.compacthub.consultation.Background.Related;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.organisation.Organisations;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.vocabulary.TermKind;
import org.compacthub.vocabulary.Vocabulary;

/** Whether everything that a draft names is there: terms, organisations, people, other consultations. */
@Singleton
class DraftCheck {
    private final Vocabulary vocabulary;
    private final Organisations organisations;
    private final People people;
    private final RelatedLinks links;

    DraftCheck(Vocabulary vocabulary, Organisations organisations, People people, RelatedLinks links) {
        this.vocabulary = vocabulary;
        this.organisations = organisations;
        this.people = people;
        this.links = links;
    }

    /**
     * @param before what it says so far; a link that it has already may go to what the caller may not know of
     * @throws DomainProblem {@code VALIDATION} naming each that is not
     */
    void requireSound(Draft draft, Optional<Draft> before, Caller caller) {
        List<FieldProblem> problems = new ArrayList<>();
        problems.addAll(vocabulary.unknown(TermKind.TOPIC, draft.reach().topics()));
        problems.addAll(vocabulary.unknown(TermKind.AUDIENCE, draft.reach().audiences()));
        problems.addAll(vocabulary.unknown(TermKind.AREA, draft.reach().areas()));
        addUnknownPartners(draft.reach().partners(), problems);
        List<Related> already = before.map(kept -> kept.background().related()).orElse(List.of());
        addUnknownRelated(draft.background().related(), already, caller, problems);
        if (draft.embargo() != null) {
            addUnknownPeople(draft.embargo(), problems);
        }
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

    private void addUnknownRelated(
            List<Related> related, List<Related> already, Caller caller, List<FieldProblem> problems) {
        Set<ConsultationId> known = new HashSet<>(links.known(RelatedLinks.ids(related), caller));
        known.addAll(RelatedLinks.ids(already));
        for (int index = 0; index < related.size(); index++) {
            Related other = related.get(index);
            if (other.consultation() == null && other.title() == null) {
                problems.add(FieldProblem.inBody(
                        "related/" + index,
                        "missing",
                        "Name a consultation of this calendar, or one held elsewhere by its title."));
            } else if (other.consultation() != null && !known.contains(other.consultation())) {
                problems.add(FieldProblem.inBody(
                        "related/" + index + "/consultationId",
                        "unknown-consultation",
                        "The calendar has no consultation with this id."));
            }
        }
    }

    private void addUnknownPeople(Embargo embargo, List<FieldProblem> problems) {
        Set<PersonId> unknown = new TreeSet<>(Comparator.comparing(PersonId::toString));
        unknown.addAll(embargo.people());
        unknown.removeAll(people.names(embargo.people()).keySet());
        unknown.forEach(person -> problems.add(FieldProblem.inBody(
                "embargo/people",
                "unknown-person",
                "Nobody has an account with the id %s.".formatted(person.value()))));
    }
}
