package org.compacthub;

import io.micronaut.runtime.Micronaut;

/** Starts the server. */
public final class Application {

    private Application() {}

    public static void main(String[] arguments) {
        Micronaut.build(arguments)
                .mainClass(Application.class)
                .banner(false)
                // To look for settings that other servers hold, of which there are none, took a tenth of the start.
                .bootstrapEnvironment(false)
                .start();
    }
}
