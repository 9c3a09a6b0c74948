package org.compacthub.account;

import jakarta.inject.Singleton;
import java.util.List;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Caller;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.problem.ProblemCode;
import org.compacthub.store.Database;

/** Changes a person's password, and ends all their other sessions. */
@Singleton
class PasswordChanges {
    private final SignIn signIn;
    private final People people;
    private final PersonRows rows;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AuditTrail trail;
    private final Database database;

    PasswordChanges(
            SignIn signIn,
            People people,
            PersonRows rows,
            Passwords passwords,
            Sessions sessions,
            AuditTrail trail,
            Database database) {
        this.signIn = signIn;
        this.people = people;
        this.rows = rows;
        this.passwords = passwords;
        this.sessions = sessions;
        this.trail = trail;
        this.database = database;
    }

    /**
     * @param session the one that stays
     * @param address where the request comes from: wrong passwords count here as they do at the sign-in
     * @throws DomainProblem {@code VALIDATION} where the current password is wrong or the new one too easy to guess; {@code TOO_MANY}
     */
    void change(AccessClaims session, Caller caller, String current, String replacement, String address) {
        Person person = people.find(session.person()).orElseThrow(Sessions::ended);
        PasswordRules.problem(
                        "replacement",
                        replacement,
                        List.of(person.name(), person.email().value()))
                .ifPresent(problem -> {
                    throw DomainProblem.invalid(problem);
                });
        checkCurrent(person, current, address);
        String hash = passwords.hash(replacement);
        database.write(() -> {
            rows.setHash(person.id(), hash);
            sessions.endOthers(session);
            trail.record(
                    caller.actor(),
                    "changePassword",
                    SubjectKind.PERSON,
                    person.id().value(),
                    List.of());
            return hash;
        });
    }

    private void checkCurrent(Person person, String current, String address) {
        try {
            signIn.check(person.email(), current, address);
        } catch (DomainProblem refusal) {
            if (refusal.code() != ProblemCode.SIGN_IN_FAILED) {
                throw refusal;
            }
            throw DomainProblem.invalid(FieldProblem.inBody(
                    "current", "wrong-password", "This is not your password. Type the one that you sign in with."));
        }
    }
}
