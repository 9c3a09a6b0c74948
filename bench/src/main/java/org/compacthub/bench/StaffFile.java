package org.compacthub.bench;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.compacthub.account.MembershipWanted;
import org.compacthub.account.People;
import org.compacthub.caller.Actor;
import org.compacthub.caller.Role;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Profile;
import org.compacthub.organisation.Sector;

/** Makes somebody of a CVS's staff at each start that asks for it, and tells how they sign in, as the body of that request. */
@Singleton
@Requires(property = StaffFile.FILE)
class StaffFile {
    static final String FILE = "compacthub.bench.staff-file";

    private final Path file;
    private final Organisations organisations;
    private final People people;

    StaffFile(@Property(name = FILE) Path file, Organisations organisations, People people) {
        this.file = file;
        this.organisations = organisations;
        this.people = people;
    }

    @EventListener
    void write(ServerStartupEvent started) throws IOException {
        UUID mark = UUID.randomUUID();
        String email = mark + "@bench.example";
        String password = UUID.randomUUID().toString();
        var cvs = organisations.add(new Profile("Bench CVS " + mark, null, Sector.VOLUNTARY, null), Actor.server());
        people.add(
                new People.Newcomer("Bench", email, password, List.of(new MembershipWanted(cvs.id(), Role.CVS))),
                Actor.server());
        // Whole or not at all: whoever waits for it reads it at once.
        Path written = Files.writeString(
                file.resolveSibling(file.getFileName() + ".new"),
                "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password));
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
