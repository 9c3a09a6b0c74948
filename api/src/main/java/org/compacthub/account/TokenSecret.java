package org.compacthub.account;

import io.micronaut.context.annotation.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The secret that signs access tokens. The server does not start without a good one. */
@Context
class TokenSecret {
    private static final int FEWEST_BYTES = 32;
    private static final int FEWEST_DIFFERENT = 12;
    private static final List<String> SAMPLES =
            List.of("change", "sample", "example", "secret", "password", "test-only");
    private static final String ADVICE =
            " Set COMPACTHUB_TOKEN_SECRET, or COMPACTHUB_TOKEN_SECRET_FILE to a file, with what `openssl rand -base64"
                    + " 48` prints.";

    private final String value;

    TokenSecret(TokenSettings settings) {
        this.value = checked(given(settings));
    }

    String value() {
        return value;
    }

    private static @Nullable String given(TokenSettings settings) {
        Path file = settings.secretFile();
        if (file == null) {
            return settings.secret();
        }
        try {
            return Files.readString(file).strip();
        } catch (IOException fault) {
            throw new IllegalStateException("The file of the token secret can't be read." + ADVICE, fault);
        }
    }

    private static String checked(@Nullable String secret) {
        if (secret == null || secret.isBlank()) {
            throw new IllegalStateException("There is no token secret." + ADVICE);
        }
        int bytes = secret.getBytes(StandardCharsets.UTF_8).length;
        if (bytes < FEWEST_BYTES || secret.chars().distinct().count() < FEWEST_DIFFERENT) {
            throw new IllegalStateException("The token secret is too short or repeats itself." + ADVICE);
        }
        String lower = secret.toLowerCase(Locale.ROOT);
        if (SAMPLES.stream().anyMatch(lower::contains)) {
            throw new IllegalStateException("The token secret is a sample, which everybody knows." + ADVICE);
        }
        return secret;
    }
}
