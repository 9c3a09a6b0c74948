package org.compacthub.personaldata;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.compacthub.account.AccountData;
import org.compacthub.account.AccountHeld;
import org.compacthub.account.EmailAddress;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.SharedConsultations;
import org.compacthub.contact.Contact;
import org.compacthub.contact.ContactData;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.Database;
import org.compacthub.upkeep.AskerData;
import org.compacthub.upkeep.EntryRequest;

/**
 * What is held on one person, by their email address. Those who keep the register look after contacts and requests; accounts are administrators' own, as they are
 * everywhere, so others are told that there is one and nothing of it.
 */
@Singleton
class PersonalData {
    private final ContactData contacts;
    private final AskerData requests;
    private final AccountData accounts;
    private final SharedConsultations consultations;
    private final Database database;

    PersonalData(
            ContactData contacts,
            AskerData requests,
            AccountData accounts,
            SharedConsultations consultations,
            Database database) {
        this.contacts = contacts;
        this.requests = requests;
        this.accounts = accounts;
        this.consultations = consultations;
        this.database = database;
    }

    /**
     * What was found.
     *
     * @param account for an administrator alone
     */
    record Found(
            List<Contact> contacts, List<EntryRequest> requests, boolean hasAccount, Optional<AccountHeld> account) {}

    /**
     * A copy.
     *
     * @param consultations those shared with the person that whoever makes the copy may know of
     */
    record Copy(
            List<ContactData.Held> contacts,
            List<EntryRequest> requests,
            boolean hasAccount,
            Optional<AccountHeld> account,
            List<Consultation> consultations) {}

    /**
     * What was erased.
     *
     * @param hasAccount whether somebody still signs in with that address
     */
    record Erased(List<Contact> contacts, List<EntryRequest> requests, boolean account, boolean hasAccount) {}

    Found find(String written, Caller by) {
        EmailAddress email = address(written);
        return database.read(() -> {
            Optional<AccountHeld> account = accounts.find(email);
            return new Found(
                    contacts.find(email),
                    requests.find(email.value()),
                    account.isPresent(),
                    account.filter(held -> by.is(Role.ADMINISTRATOR)));
        });
    }

    /**
     * All that is held, with lines in the logs that say so.
     *
     * @throws DomainProblem {@code VALIDATION} where the reason tells something of the person
     */
    Copy copy(String written, String said, Caller by) {
        EmailAddress email = address(written);
        String why = why(said);
        return database.write(() -> {
            Optional<AccountHeld> account = accounts.find(email);
            Optional<AccountHeld> copied = account.filter(held -> by.is(Role.ADMINISTRATOR));
            copied.ifPresent(held -> {
                ContactData.requireImpersonal(held.person().name(), why);
                accounts.copied(held.person().id(), why, by.actor());
            });
            return new Copy(
                    contacts.copy(email, why, by),
                    requests.copy(email.value(), why, by.actor()),
                    account.isPresent(),
                    copied,
                    copied.map(held -> consultations.with(held.person().id(), by))
                            .orElse(List.of()));
        });
    }

    /**
     * Erases what is held, all or nothing.
     *
     * @param withAccount whether the account goes as well
     * @throws DomainProblem {@code VALIDATION} where the reason tells something of the person; {@code FORBIDDEN} where somebody else than an administrator
     *     would erase an account; {@code CONFLICT} where it is the last administrator's
     */
    Erased erase(String written, String said, boolean withAccount, Caller by) {
        if (withAccount && !by.is(Role.ADMINISTRATOR)) {
            throw DomainProblem.forbidden(
                    "Accounts are erased by administrators. Leave account out to erase the rest, and ask one of them.");
        }
        EmailAddress email = address(written);
        String why = why(said);
        return database.write(() -> {
            Optional<AccountHeld> account = accounts.find(email);
            Optional<AccountHeld> going = account.filter(held -> withAccount);
            going.ifPresent(held -> ContactData.requireImpersonal(held.person().name(), why));
            boolean gone = going.map(held -> accounts.erase(held.person().id(), why, by.actor()))
                    .orElse(false);
            return new Erased(
                    contacts.erase(email, why, by),
                    requests.erase(email.value(), why, by.actor()),
                    gone,
                    account.isPresent() && going.isEmpty());
        });
    }

    private static String why(String said) {
        String why = ContactData.why(said);
        ContactData.requireImpersonal(null, why);
        return why;
    }

    private static EmailAddress address(String email) {
        try {
            return new EmailAddress(email);
        } catch (IllegalArgumentException notOne) {
            throw DomainProblem.invalid(
                    FieldProblem.inBody("email", "email", "Give an address such as name@example.org."));
        }
    }
}
