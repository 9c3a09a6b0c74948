package org.compacthub.account;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import org.compacthub.contract.model.AccountFinding;
import org.compacthub.contract.model.PersonalDataOfAccount;
import org.compacthub.contract.model.PersonalDataOfApiKey;
import org.compacthub.contract.model.PersonalDataOfSession;
import org.compacthub.contract.model.SharedConsultation;

/** What an account holds on its person, as the contract writes it: field by field, so that nothing comes along by itself. */
@Singleton
public class AccountDataView {
    private final AccountViews views;

    AccountDataView(AccountViews views) {
        this.views = views;
    }

    public AccountFinding found(AccountHeld held) {
        var person = views.person(held.person());
        return new AccountFinding(
                person.getId(),
                person.getName(),
                held.openedAt().atOffset(ZoneOffset.UTC),
                person.getMemberships(),
                (int) held.keys().stream()
                        .filter(key -> key.revokedAt() == null)
                        .count(),
                held.sessions().size(),
                held.lastAdministrator());
    }

    public PersonalDataOfAccount copied(AccountHeld held, List<SharedConsultation> consultations) {
        var person = views.person(held.person());
        return new PersonalDataOfAccount(
                person.getName(),
                person.getEmail(),
                held.openedAt().atOffset(ZoneOffset.UTC),
                held.changedAt().atOffset(ZoneOffset.UTC),
                person.getMemberships(),
                held.keys().stream().map(AccountDataView::key).toList(),
                held.sessions().stream().map(AccountDataView::session).toList(),
                consultations);
    }

    private static PersonalDataOfApiKey key(AccountHeld.Key key) {
        PersonalDataOfApiKey written =
                new PersonalDataOfApiKey(key.label(), key.createdAt().atOffset(ZoneOffset.UTC), key.expiresOn());
        written.setLastUsedOn(key.lastUsedOn());
        written.setRevokedAt(key.revokedAt() == null ? null : key.revokedAt().atOffset(ZoneOffset.UTC));
        return written;
    }

    private static PersonalDataOfSession session(AccountHeld.Session session) {
        return new PersonalDataOfSession(
                session.startedAt().atOffset(ZoneOffset.UTC), session.endsAt().atOffset(ZoneOffset.UTC));
    }
}
