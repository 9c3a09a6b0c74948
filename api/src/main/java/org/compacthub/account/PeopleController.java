package org.compacthub.account;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.api.PeopleApi;
import org.compacthub.contract.model.ApiKeyList;
import org.compacthub.contract.model.ApiKeyWithSecret;
import org.compacthub.contract.model.MembershipChange;
import org.compacthub.contract.model.NewApiKey;
import org.compacthub.contract.model.NewPerson;
import org.compacthub.contract.model.Person;
import org.compacthub.contract.model.PersonPage;
import org.compacthub.http.Cursor;
import org.compacthub.http.ETags;
import org.compacthub.http.Idempotency;
import org.compacthub.http.NextPage;
import org.compacthub.id.PersonId;
import org.jspecify.annotations.Nullable;

@Controller
class PeopleController implements PeopleApi {
    private final People people;
    private final ApiKeys keys;
    private final AccountViews views;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    PeopleController(People people, ApiKeys keys, AccountViews views, Idempotency idempotency, CurrentCaller caller) {
        this.people = people;
        this.keys = keys;
        this.views = views;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @Override
    public HttpResponse<PersonPage> listPeople(Integer limit, @Nullable String cursor) {
        String filter = "people";
        Optional<PersonId> after = position(cursor, filter);
        if (after.isPresent() && people.find(after.get()).isEmpty()) {
            throw Cursor.foreign();
        }
        var found = people.list(caller.get(), after, limit + 1);
        var items = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit
                ? new Cursor(List.of(items.getLast().id().value().toString())).written(filter)
                : null;
        PersonPage page = new PersonPage(views.people(items));
        page.setNext(next);
        return NextPage.link(HttpResponse.ok(page), next);
    }

    @Override
    public HttpResponse<Person> createPerson(NewPerson given, @Nullable String idempotencyKey) {
        Caller by = caller.get();
        var newcomer = new People.Newcomer(
                given.getName(), given.getEmail(), given.getPassword(), AccountMapping.wanted(given.getMemberships()));
        // The password stays out of what is kept of the request: a fast hash of it would help to guess it.
        List<String> request = List.of(
                newcomer.name(), newcomer.email(), newcomer.memberships().toString());
        return idempotency.once(idempotencyKey, by, "createPerson", request, Person.class, () -> {
            var person = people.add(newcomer, by);
            return HttpResponse.created(
                            views.person(person),
                            URI.create("/api/v1/people/" + person.id().value()))
                    .header(HttpHeaders.ETAG, ETags.of(person.version()));
        });
    }

    @Override
    public HttpResponse<Person> setMemberships(UUID personId, MembershipChange change, @Nullable String ifMatch) {
        var person = people.setMemberships(
                new PersonId(personId),
                ETags.required(ifMatch),
                AccountMapping.wanted(change.getMemberships()),
                caller.get());
        return HttpResponse.ok(views.person(person)).header(HttpHeaders.ETAG, ETags.of(person.version()));
    }

    @Override
    public ApiKeyList listApiKeys() {
        return new ApiKeyList(
                keys.list(caller.get()).stream().map(AccountMapping::key).toList());
    }

    @Override
    public HttpResponse<ApiKeyWithSecret> createApiKey(NewApiKey given) {
        var made = keys.make(caller.get(), given.getLabel(), given.getExpiresOn());
        return HttpResponse.created(
                AccountMapping.keyWithSecret(made),
                URI.create("/api/v1/api-keys/" + made.key().id()));
    }

    @Override
    public HttpResponse<Void> revokeApiKey(UUID apiKeyId) {
        keys.revoke(caller.get(), apiKeyId);
        return HttpResponse.noContent();
    }

    private static Optional<PersonId> position(@Nullable String cursor, String filter) {
        Cursor read = Cursor.read(cursor, 1, filter);
        if (read == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PersonId(UUID.fromString(read.keys().getFirst())));
        } catch (IllegalArgumentException notAnId) {
            throw Cursor.foreign();
        }
    }
}
