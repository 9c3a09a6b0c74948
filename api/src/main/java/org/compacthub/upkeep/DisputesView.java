package org.compacthub.upkeep;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compacthub.caller.Caller;
import org.compacthub.contract.model.Dispute;
import org.compacthub.contract.model.PublicField;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.EntryFieldMapping;
import org.compacthub.organisation.EntryPartView;
import org.compacthub.organisation.FieldSource;
import org.compacthub.organisation.FieldSources;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Sight;

/** What is disputed in an entry: for each correction that waits, what the field says now and what it should say, each with where that comes from. */
@Singleton
class DisputesView implements EntryPartView {
    private final Corrections corrections;
    private final FieldSources sources;
    private final EntryFieldMapping fields;
    private final Organisations organisations;

    DisputesView(Corrections corrections, FieldSources sources, EntryFieldMapping fields, Organisations organisations) {
        this.corrections = corrections;
        this.sources = sources;
        this.fields = fields;
        this.organisations = organisations;
    }

    @Override
    public void addTo(List<Answer> answers, Caller reader) {
        List<Answer> disputed = answers.stream()
                .filter(each -> each.entry().keeping().disputes() > 0)
                .toList();
        Map<OrganisationId, List<Correction>> waiting = corrections.waiting(
                disputed.stream().map(each -> each.entry().id()).toList());
        Map<OrganisationId, List<FieldSource>> supplied =
                sources.of(disputed.stream().map(Answer::entry).toList(), reader);
        Map<OrganisationId, Organisation> named = organisations.all(Stream.concat(
                        waiting.values().stream().flatMap(List::stream).map(Correction::proposer),
                        supplied.values().stream()
                                .flatMap(List::stream)
                                .flatMap(source -> source.supplier().organisation().stream()))
                .distinct()
                .toList());
        disputed.forEach(each -> each.answer()
                .setDisputed(disputes(
                        each.entry(),
                        Sight.of(reader, each.entry().id()),
                        waiting.getOrDefault(each.entry().id(), List.of()),
                        supplied.get(each.entry().id()),
                        named)));
    }

    private List<Dispute> disputes(
            Organisation organisation,
            Sight sight,
            List<Correction> waiting,
            List<FieldSource> supplied,
            Map<OrganisationId, Organisation> named) {
        Map<String, FieldSource> sourceOf =
                supplied.stream().collect(Collectors.toMap(FieldSource::field, Function.identity()));
        return waiting.stream()
                .filter(correction -> sight.sees(correction.field()))
                .map(correction -> new Dispute(
                        correction.id(),
                        PublicField.fromValue(correction.field()),
                        CorrectionMapping.current(
                                fields.value(organisation.profile(), correction.field()),
                                Optional.ofNullable(sourceOf.get(correction.field())),
                                organisation.updatedAt(),
                                named),
                        CorrectionMapping.proposed(correction, fields, named, sight.reaches(Sight.PARTNER))))
                .toList();
    }
}
