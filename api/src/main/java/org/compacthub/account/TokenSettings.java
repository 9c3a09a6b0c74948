package org.compacthub.account;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * With what access tokens are signed. One of the two is needed, the same on every server of a deployment.
 *
 * @param secret the secret itself, by COMPACTHUB_TOKEN_SECRET
 * @param secretFile a file that holds it, by COMPACTHUB_TOKEN_SECRET_FILE
 */
@ConfigurationProperties("compacthub.token")
record TokenSettings(@Nullable String secret, @Nullable Path secretFile) {

    @Override
    public String toString() {
        return "TokenSettings[]";
    }
}
