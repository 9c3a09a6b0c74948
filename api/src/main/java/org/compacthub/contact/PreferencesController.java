package org.compacthub.contact;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.code.Level;
import org.compacthub.contract.api.PreferencesApi;
import org.compacthub.contract.model.OrganisationPreferences;
import org.compacthub.contract.model.OrganisationPreferencesDraft;
import org.compacthub.contract.model.Participation;
import org.compacthub.http.ETags;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Sight;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

@Controller
class PreferencesController implements PreferencesApi {
    private final PreferenceKeeping preferences;
    private final CurrentCaller currentCaller;

    PreferencesController(PreferenceKeeping preferences, CurrentCaller currentCaller) {
        this.preferences = preferences;
        this.currentCaller = currentCaller;
    }

    @Override
    public HttpResponse<OrganisationPreferences> getPreferences(UUID organisationId) {
        return answer(preferences.get(new OrganisationId(organisationId)), currentCaller.get());
    }

    @Override
    public HttpResponse<OrganisationPreferences> changePreferences(
            UUID organisationId, OrganisationPreferencesDraft draft, @Nullable String ifMatch) {
        long version = ETags.required(ifMatch);
        Caller by = currentCaller.get();
        Optional<Level> level = Optional.ofNullable(draft.getParticipation())
                .map(named -> WireNames.constant(Level.class, named.getValue()));
        return answer(
                preferences.change(
                        new OrganisationId(organisationId),
                        version,
                        ContactMapping.receiving(draft.getReceiving()),
                        level,
                        by),
                by);
    }

    private static HttpResponse<OrganisationPreferences> answer(Preferences preferences, Caller reader) {
        Sight sight = Sight.of(reader, preferences.organisation());
        OrganisationPreferences written =
                new OrganisationPreferences(preferences.version(), sight.reaches(Sight.KEEPER));
        written.setReceiving(ContactMapping.receiving(preferences.receiving()));
        preferences
                .participation()
                .ifPresent(level -> written.setParticipation(Participation.fromValue(WireNames.of(level))));
        preferences.updatedAt().ifPresent(moment -> written.setUpdatedAt(moment.atOffset(ZoneOffset.UTC)));
        return HttpResponse.ok(written).header(HttpHeaders.ETAG, ETags.of(preferences.version(), WireNames.of(sight)));
    }
}
