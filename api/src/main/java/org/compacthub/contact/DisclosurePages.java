package org.compacthub.contact;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compacthub.account.People;
import org.compacthub.caller.Actor;
import org.compacthub.caller.Caller;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.ConsultationLife;
import org.compacthub.contract.model.ConsultationRef;
import org.compacthub.contract.model.DisclosureGround;
import org.compacthub.contract.model.DisclosureKind;
import org.compacthub.contract.model.DisclosurePage;
import org.compacthub.contract.model.NewDisclosure;
import org.compacthub.contract.model.OrganisationRef;
import org.compacthub.contract.model.PersonRef;
import org.compacthub.http.Cursor;
import org.compacthub.http.NextPage;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.organisation.Organisations;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/**
 * The log of disclosures as the contract writes it. Names and titles are read when it is read, so the log itself holds none, and tells each reader what that reader
 * may know by then.
 */
@Singleton
class DisclosurePages {
    private final Disclosures disclosures;
    private final Organisations organisations;
    private final People people;
    private final ConsultationLife consultations;

    DisclosurePages(
            Disclosures disclosures, Organisations organisations, People people, ConsultationLife consultations) {
        this.disclosures = disclosures;
        this.organisations = organisations;
        this.people = people;
        this.consultations = consultations;
    }

    HttpResponse<DisclosurePage> page(OrganisationId organisation, int limit, @Nullable String cursor, Caller reader) {
        List<Disclosure> found = disclosures.of(organisation, position(cursor, organisation), limit + 1, reader);
        List<Disclosure> shown = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit
                ? new Cursor(List.of(shown.getLast().id().toString())).written(organisation)
                : null;
        DisclosurePage page = new DisclosurePage(all(shown, reader));
        page.setNext(next);
        return NextPage.link(HttpResponse.ok(page), next);
    }

    org.compacthub.contract.model.Disclosure one(Disclosure line, Caller reader) {
        return all(List.of(line), reader).getFirst();
    }

    static Disclosure.PassedOn passedOn(NewDisclosure said) {
        Optional<OrganisationId> organisation =
                Optional.ofNullable(said.getToOrganisation()).map(OrganisationId::new);
        Optional<String> name = Optional.ofNullable(Texts.orNull(said.getToName()));
        if (organisation.isPresent() == name.isPresent()) {
            throw DomainProblem.invalid(
                    FieldProblem.inBody("toOrganisation", "one-recipient", "Give either toOrganisation or toName."));
        }
        Texts.line("toName", name.orElse(null), 200).ifPresent(problem -> {
            throw DomainProblem.invalid(problem);
        });
        return new Disclosure.PassedOn(
                WireNames.constant(Disclosure.Ground.class, said.getGround().getValue()), organisation, name);
    }

    /** A reason that can be kept. */
    static String why(String said) {
        String why = said.strip();
        if (why.codePointCount(0, why.length()) < 5) {
            throw DomainProblem.invalid(FieldProblem.inBody("why", "length", "Say why in 5 to 500 characters."));
        }
        Texts.lines("why", why, 500).ifPresent(problem -> {
            throw DomainProblem.invalid(problem);
        });
        return why;
    }

    private List<org.compacthub.contract.model.Disclosure> all(List<Disclosure> lines, Caller reader) {
        Map<OrganisationId, Organisation> named = organisations.all(lines.stream()
                .flatMap(line -> Stream.concat(
                        line.passedOn().flatMap(Disclosure.PassedOn::organisation).stream(),
                        line.by().organisation().map(OrganisationId::new).stream()))
                .distinct()
                .toList());
        Map<PersonId, String> names = people.names(lines.stream()
                .flatMap(line -> line.by().person().map(PersonId::new).stream())
                .distinct()
                .toList());
        Map<ConsultationId, String> titles =
                consultations
                        .seen(
                                lines.stream()
                                        .flatMap(line -> line.consultation().stream())
                                        .distinct()
                                        .toList(),
                                reader)
                        .stream()
                        .collect(Collectors.toMap(
                                Consultation::id,
                                seen -> seen.draft().proposal().title()));
        return lines.stream().map(line -> written(line, named, names, titles)).toList();
    }

    private static org.compacthub.contract.model.Disclosure written(
            Disclosure line,
            Map<OrganisationId, Organisation> named,
            Map<PersonId, String> names,
            Map<ConsultationId, String> titles) {
        var written = new org.compacthub.contract.model.Disclosure(
                        line.id(),
                        line.contact().value(),
                        DisclosureKind.fromValue(WireNames.of(line.kind())),
                        line.at().atOffset(ZoneOffset.UTC),
                        line.why())
                .byOrganisation(reference(line.by().organisation().map(OrganisationId::new), named));
        line.by()
                .person()
                .map(PersonId::new)
                .ifPresent(
                        person -> written.by(new PersonRef(person.value(), names.getOrDefault(person, Actor.ERASED))));
        line.passedOn()
                .ifPresent(to -> written.ground(DisclosureGround.fromValue(WireNames.of(to.ground())))
                        .toOrganisation(reference(to.organisation(), named))
                        .toName(to.name().orElse(null)));
        line.consultation()
                .filter(titles::containsKey)
                .ifPresent(about -> written.consultation(new ConsultationRef(about.value(), titles.get(about))));
        return written;
    }

    private static @Nullable OrganisationRef reference(
            Optional<OrganisationId> id, Map<OrganisationId, Organisation> named) {
        return id.map(named::get).map(OrganisationMapping::reference).orElse(null);
    }

    private static Optional<UUID> position(@Nullable String cursor, OrganisationId organisation) {
        Cursor read = Cursor.read(cursor, 1, organisation);
        if (read == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(read.keys().getFirst()));
        } catch (IllegalArgumentException notAnId) {
            throw Cursor.foreign();
        }
    }
}
