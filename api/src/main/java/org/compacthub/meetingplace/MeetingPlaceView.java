package org.compacthub.meetingplace;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.audience.Texts;
import org.compacthub.caller.Caller;
import org.compacthub.contract.model.MeetingPlacePage;
import org.compacthub.contract.model.OrganisationRef;
import org.compacthub.http.Cursor;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.organisation.Organisations;
import org.jspecify.annotations.Nullable;

/** Places as the contract writes them. */
@Singleton
class MeetingPlaceView {
    private static final int AT_ONCE = 500;

    private final MeetingPlaces places;
    private final Organisations organisations;

    MeetingPlaceView(MeetingPlaces places, Organisations organisations) {
        this.places = places;
        this.organisations = organisations;
    }

    MeetingPlacePage page(PlaceFilter filter, int limit, @Nullable String cursor, Caller reader) {
        List<MeetingPlace> found = places.list(filter, position(cursor, filter), limit + 1);
        List<MeetingPlace> shown = found.subList(0, Math.min(limit, found.size()));
        Map<OrganisationId, Organisation> keepers = keepers(shown);
        MeetingPlacePage page = new MeetingPlacePage(
                shown.stream().map(place -> written(place, keepers, reader)).toList());
        if (found.size() > limit) {
            MeetingPlace last = shown.getLast();
            page.next(new Cursor(
                            List.of(last.id().value().toString(), last.draft().name()))
                    .written(filter));
        }
        return page;
    }

    String csv(PlaceFilter filter, boolean bom) {
        List<MeetingPlace> all = new ArrayList<>();
        Optional<MeetingPlaceRows.After> after = Optional.empty();
        List<MeetingPlace> some;
        do {
            some = places.list(filter, after, AT_ONCE);
            all.addAll(some);
            after = some.isEmpty() ? after : Optional.of(after(some.getLast()));
        } while (some.size() == AT_ONCE);
        return MeetingPlaceCsv.of(all, keepers(all), bom);
    }

    org.compacthub.contract.model.MeetingPlace one(MeetingPlace place, Caller reader) {
        return written(place, keepers(List.of(place)), reader);
    }

    static MeetingPlaceDraft draft(org.compacthub.contract.model.MeetingPlaceDraft said) {
        return new MeetingPlaceDraft(
                Texts.required("name", said.getName()),
                Texts.required("address", said.getAddress()),
                Texts.optional(said.getPostcode()),
                Objects.requireNonNullElse(said.getAreas(), List.of()),
                Objects.requireNonNullElse(said.getCommunities(), List.of()),
                Objects.requireNonNullElse(said.getTopics(), List.of()),
                new MeetingPlaceDraft.Takes(said.getPosters(), said.getLeaflets()),
                Texts.optional(said.getHandIn()),
                Texts.optional(said.getNote()));
    }

    private Map<OrganisationId, Organisation> keepers(Collection<MeetingPlace> shown) {
        return organisations.all(
                shown.stream().map(MeetingPlace::keeper).distinct().toList());
    }

    private static org.compacthub.contract.model.MeetingPlace written(
            MeetingPlace place, Map<OrganisationId, Organisation> keepers, Caller reader) {
        MeetingPlaceDraft draft = place.draft();
        Organisation keeper = keepers.get(place.keeper());
        return new org.compacthub.contract.model.MeetingPlace(
                place.id().value(),
                place.version(),
                keeper == null
                        ? new OrganisationRef(place.keeper().value(), "")
                        : OrganisationMapping.reference(keeper),
                new org.compacthub.contract.model.MeetingPlaceDraft(draft.name(), draft.address())
                        .postcode(draft.postcode())
                        .areas(draft.areas())
                        .communities(draft.communities())
                        .topics(draft.topics())
                        .posters(draft.takes().posters())
                        .leaflets(draft.takes().leaflets())
                        .handIn(draft.handIn())
                        .note(draft.note()),
                place.confirmedOn(),
                place.isChangeableBy(reader));
    }

    private static MeetingPlaceRows.After after(MeetingPlace place) {
        return new MeetingPlaceRows.After(place.draft().name(), place.id().value());
    }

    private static Optional<MeetingPlaceRows.After> position(@Nullable String cursor, PlaceFilter filter) {
        Cursor read = Cursor.read(cursor, 2, filter);
        if (read == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new MeetingPlaceRows.After(
                    read.keys().getLast(), UUID.fromString(read.keys().getFirst())));
        } catch (IllegalArgumentException notAnId) {
            throw Cursor.foreign();
        }
    }
}
