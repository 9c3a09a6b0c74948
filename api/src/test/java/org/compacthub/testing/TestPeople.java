package org.compacthub.testing;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.compacthub.account.MembershipWanted;
import org.compacthub.account.People;
import org.compacthub.account.Person;
import org.compacthub.caller.Actor;
import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Profile;
import org.compacthub.organisation.Sector;

/** Makes organisations and people, and signs them in over HTTP. */
@Singleton
public class TestPeople {
    public static final String PASSWORD = "kestrel lantern orbit plum 47";
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private final Organisations organisations;
    private final People people;
    private final ContractClient client;

    TestPeople(Organisations organisations, People people, ContractClient client) {
        this.organisations = organisations;
        this.people = people;
        this.client = client;
    }

    /** A new organisation of its own name. */
    public Organisation organisation(Sector sector) {
        String name = "%s body %d".formatted(sector.wireName().toUpperCase(Locale.UK), NEXT.getAndIncrement());
        return organisations.add(new Profile(name, null, sector, null), Actor.server());
    }

    /** A new person with that role, in a new organisation that fits it, signed in. */
    public SignedIn with(Role role) {
        Sector sector = role == Role.OFFICER ? Sector.PUBLIC : Sector.VOLUNTARY;
        return of(organisation(sector).id(), role);
    }

    /** A new person with that role in that organisation, signed in. */
    public SignedIn of(OrganisationId organisation, Role role) {
        Person person = person(new MembershipWanted(organisation, role));
        return signIn(person.email().value(), PASSWORD);
    }

    /** A new person, not signed in. */
    public Person person(MembershipWanted... memberships) {
        String email = "person%d@example.org".formatted(NEXT.getAndIncrement());
        return people.add(
                new People.Newcomer("Person " + email, email, PASSWORD, List.of(memberships)), Actor.server());
    }

    /** Signs somebody in, and keeps the cookies. */
    public SignedIn signIn(String email, String password) {
        ContractAnswer answer = client.post("/api/v1/session")
                .json("{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password))
                .send()
                .expect(200);
        return new SignedIn(
                new PersonId(java.util.UUID.fromString(answer.textAt("person.id"))),
                new OrganisationId(java.util.UUID.fromString(answer.textAt("organisation.id"))),
                Role.of(answer.textAt("role")).orElseThrow(),
                email,
                cookies(answer));
    }

    /** The cookies that an answer sets, by name. */
    public static Map<String, String> cookies(ContractAnswer answer) {
        Map<String, String> jar = new HashMap<>();
        for (String header : answer.headers("Set-Cookie")) {
            String pair = header.split(";", 2)[0];
            jar.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return jar;
    }
}
