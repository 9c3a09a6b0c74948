package org.compacthub.account;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.compacthub.id.PersonId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.ProblemCode;
import org.compacthub.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs a person in by email and password. */
@Singleton
class SignIn {
    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    private final PersonRows people;
    private final Passwords passwords;
    private final SignInTries tries;
    private final Sessions sessions;
    private final Database database;

    SignIn(PersonRows people, Passwords passwords, SignInTries tries, Sessions sessions, Database database) {
        this.people = people;
        this.passwords = passwords;
        this.tries = tries;
        this.sessions = sessions;
        this.database = database;
    }

    /**
     * Begins a session for the first of the person's memberships.
     *
     * @param address where the request comes from
     * @throws DomainProblem {@code SIGN_IN_FAILED}, the same whether the email or the password is wrong; {@code TOO_MANY}; {@code FORBIDDEN}
     *     for somebody who acts for nobody
     */
    Sessions.Granted signIn(String email, String password, String address) {
        if (!EmailAddress.isAddress(email)) {
            passwords.matches(password, Optional.empty());
            throw failed();
        }
        PersonId person = check(new EmailAddress(email), password, address);
        List<Membership> memberships = database.read(() -> people.find(person))
                .map(Person::memberships)
                .orElse(List.of());
        if (memberships.isEmpty()) {
            throw DomainProblem.forbidden("Your account acts for no organisation at present. Ask an administrator.");
        }
        Sessions.Granted granted = sessions.start(person, memberships.getFirst());
        LOG.info(
                "Person {} signed in, session family {}",
                person.value(),
                granted.claims().family());
        return granted;
    }

    /** Checks a password without beginning a session, with the same limits. */
    PersonId check(EmailAddress email, String password, String address) {
        SignInTries.Try begun = tries.begin(email, address);
        Optional<PersonRows.Credentials> credentials = database.read(() -> people.credentials(email));
        if (!matches(password, credentials, begun)) {
            credentials.ifPresent(found ->
                    LOG.info("A wrong password for person {}", found.person().value()));
            throw failed();
        }
        tries.succeeded(begun);
        PersonRows.Credentials found = credentials.orElseThrow();
        renewHash(found, password);
        return found.person();
    }

    private boolean matches(String password, Optional<PersonRows.Credentials> credentials, SignInTries.Try begun) {
        try {
            return passwords.matches(password, credentials.map(PersonRows.Credentials::passwordHash));
        } catch (DomainProblem busy) {
            tries.abandoned(begun);
            throw busy;
        }
    }

    private void renewHash(PersonRows.Credentials credentials, String password) {
        if (passwords.isOutdated(credentials.passwordHash())) {
            String renewed = passwords.hash(password);
            database.write(() -> {
                people.replaceHash(credentials.person(), credentials.passwordHash(), renewed);
                return renewed;
            });
        }
    }

    private static DomainProblem failed() {
        return DomainProblem.of(ProblemCode.SIGN_IN_FAILED, "Check the email and the password, and try again.");
    }
}
