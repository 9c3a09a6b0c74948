package org.compacthub.local;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Tells whoever ran {@code ./start} that it is ready, where, and as whom to sign in.
 *
 * <p>The sign-ins are what the class path has at {@code compacthub/sign-ins.txt}; a module with demonstration data
 * brings them.
 */
@Singleton
@Requires(property = LocalSettings.DATA)
final class ReadyMessage {

    static final String SIGN_INS = "compacthub/sign-ins.txt";

    private final Optional<Path> addressFile;

    ReadyMessage(@Value("${compacthub.local.address-file:}") String addressFile) {
        this.addressFile =
                Optional.of(addressFile).filter(file -> !file.isEmpty()).map(Path::of);
    }

    @EventListener
    void ready(ServerStartupEvent event) throws IOException {
        var address = event.getSource().getURL().toString();
        System.out.println();
        System.out.println("Compact Hub is ready at " + address);
        try (var signIns = ReadyMessage.class.getClassLoader().getResourceAsStream(SIGN_INS)) {
            if (signIns != null) {
                System.out.println();
                System.out.println(new String(signIns.readAllBytes(), StandardCharsets.UTF_8).strip());
            }
        }
        System.out.println();
        System.out.println("Ctrl-C ends it.");
        if (addressFile.isPresent()) {
            write(addressFile.get(), address);
        }
    }

    /** For programs that start a server at any free port: the file is there at once with its whole content. */
    private static void write(Path file, String address) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(unfinished, address);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
