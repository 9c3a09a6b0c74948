package org.compacthub.account;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.compacthub.caller.Actor;
import org.compacthub.caller.Role;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Profile;
import org.compacthub.organisation.Sector;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the first administrator's account on an empty database, as the settings say. Somebody has to be there to open the others; once anybody is, this does
 * nothing, whatever the settings say.
 */
@Singleton
class FirstAdministrator implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AdministratorSettings settings;
    private final BeanProvider<People> people;
    private final BeanProvider<Organisations> organisations;
    private final Database database;

    /** Mostly there is nothing to do, and then the others are not made before somebody needs them. */
    FirstAdministrator(
            AdministratorSettings settings,
            BeanProvider<People> people,
            BeanProvider<Organisations> organisations,
            Database database) {
        this.settings = settings;
        this.people = people;
        this.organisations = organisations;
        this.database = database;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        if (settings.email() != null && people.get().isEmpty()) {
            open(settings.email());
        }
    }

    private void open(String email) {
        String password = password();
        Profile profile = profile();
        try {
            Person administrator = database.write(() -> {
                Organisation organisation = organisations.get().add(profile, Actor.server());
                return people.get()
                        .add(
                                new People.Newcomer(
                                        settings.name(),
                                        email,
                                        password,
                                        List.of(new MembershipWanted(organisation.id(), Role.ADMINISTRATOR))),
                                Actor.server());
            });
            LOG.info(
                    "Opened the first administrator's account, person {}",
                    administrator.id().value());
        } catch (DomainProblem refusal) {
            String reasons = String.join(
                    " ",
                    refusal.fields().stream()
                            .map(field -> field.place() + ": " + field.detail())
                            .toList());
            throw new IllegalStateException(
                    "The first administrator can't be set up. " + refusal.detail() + " " + reasons, refusal);
        }
    }

    private String password() {
        Path file = settings.passwordFile();
        if (file == null) {
            throw new IllegalStateException(
                    "COMPACTHUB_ADMIN_EMAIL is set, and nobody has an account yet. Name a file with the first password"
                            + " by COMPACTHUB_ADMIN_PASSWORD_FILE.");
        }
        try {
            return Files.readString(file).strip();
        } catch (IOException fault) {
            throw new IllegalStateException("The file of COMPACTHUB_ADMIN_PASSWORD_FILE can't be read.", fault);
        }
    }

    private Profile profile() {
        if (settings.organisation() == null) {
            throw new IllegalStateException(
                    "COMPACTHUB_ADMIN_EMAIL is set, and nobody has an account yet. Name the organisation that runs this"
                            + " deployment by COMPACTHUB_ADMIN_ORGANISATION.");
        }
        return new Profile(settings.organisation(), null, Sector.of(settings.sector()), null);
    }
}
