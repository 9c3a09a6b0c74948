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
import org.compacthub.contact.Picked;
import org.compacthub.contact.Sought;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.Database;
import org.compacthub.upkeep.AskerData;
import org.compacthub.upkeep.EntryRequest;

/**
 * What is held on one person. Requests to be entered and accounts hold an email address, and are found by nothing else. Those who keep the register look after
 * contacts and requests; accounts are administrators' own, as they are everywhere, so others are told that there is one and nothing of it.
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

    /**
     * What is held.
     *
     * @throws DomainProblem {@code VALIDATION} where there are too many with that number or name
     */
    Found find(Sought sought, Caller by) {
        return database.read(() -> {
            Optional<AccountHeld> account = sought.address().flatMap(accounts::find);
            return new Found(
                    contacts.find(sought),
                    sought.address()
                            .map(EmailAddress::value)
                            .map(requests::find)
                            .orElse(List.of()),
                    account.isPresent(),
                    account.filter(held -> by.is(Role.ADMINISTRATOR)));
        });
    }

    /**
     * What was picked, with lines in the logs that say so.
     *
     * @throws DomainProblem {@code VALIDATION} where the reason tells something of the person; {@code NOT_FOUND} and {@code CONFLICT} as {@link
     *     ContactData#copy}
     */
    Copy copy(Picked picked, String said, Caller by) {
        String why = why(said);
        return database.write(() -> {
            Optional<AccountHeld> account = picked.address().flatMap(accounts::find);
            Optional<AccountHeld> copied = account.filter(held -> by.is(Role.ADMINISTRATOR));
            copied.ifPresent(held -> {
                ContactData.requireImpersonal(held.person().name(), why);
                accounts.copied(held.person().id(), why, by.actor());
            });
            return new Copy(
                    contacts.copy(picked, why, by),
                    picked.address()
                            .map(email -> requests.copy(email.value(), why, by.actor()))
                            .orElse(List.of()),
                    account.isPresent(),
                    copied,
                    copied.map(held -> consultations.with(held.person().id(), by))
                            .orElse(List.of()));
        });
    }

    /**
     * Erases what was picked, all or nothing.
     *
     * @param withAccount whether the account goes as well
     * @throws DomainProblem {@code VALIDATION} where the reason tells something of the person, or where an account is not picked by its address; {@code
     *     FORBIDDEN} where somebody else than an administrator would erase an account; {@code CONFLICT} where it is the last administrator's; {@code NOT_FOUND}
     *     and {@code CONFLICT} as {@link ContactData#erase}
     */
    Erased erase(Picked picked, String said, boolean withAccount, Caller by) {
        if (withAccount && !by.is(Role.ADMINISTRATOR)) {
            throw DomainProblem.forbidden(
                    "Accounts are erased by administrators. Leave account out to erase the rest, and ask one of them.");
        }
        if (withAccount && picked.address().isEmpty()) {
            throw DomainProblem.invalid(FieldProblem.inBody(
                    "account", "email-needed", "An account goes by its email address: give email, not contacts."));
        }
        String why = why(said);
        return database.write(() -> {
            Optional<AccountHeld> account = picked.address().flatMap(accounts::find);
            Optional<AccountHeld> going = account.filter(held -> withAccount);
            going.ifPresent(held -> ContactData.requireImpersonal(held.person().name(), why));
            boolean gone = going.map(held -> accounts.erase(held.person().id(), why, by.actor()))
                    .orElse(false);
            return new Erased(
                    contacts.erase(picked, why, by),
                    picked.address()
                            .map(email -> requests.erase(email.value(), why, by.actor()))
                            .orElse(List.of()),
                    gone,
                    account.isPresent() && going.isEmpty());
        });
    }

    private static String why(String said) {
        String why = ContactData.why(said);
        ContactData.requireImpersonal(null, why);
        return why;
    }
}
