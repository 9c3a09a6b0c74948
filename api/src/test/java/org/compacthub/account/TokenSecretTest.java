package org.compacthub.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSecretTest {
    private static final String GOOD = "nG7v2Lq9Xw4Zt6Rk1Mb8Yc3Hd5Jf0PaUsEo4Ti2";

    @Test
    void there_must_be_one() {
        assertThatThrownBy(() -> new TokenSecret(new TokenSettings(null, null)))
                .hasMessageContaining("COMPACTHUB_TOKEN_SECRET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ab1-Cd2",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "pleaseChangeThisSecretForANewOneBeforeGoingLive",
                "an-EXAMPLE-of-what-to-put-here-0123456789"
            })
    void a_short_or_sample_one_is_refused_without_repeating_it(String secret) {
        assertThatThrownBy(() -> new TokenSecret(new TokenSettings(secret, null)))
                .isInstanceOf(IllegalStateException.class)
                .satisfies(refusal -> {
                    if (!secret.isEmpty()) {
                        assertThat(refusal.getMessage()).doesNotContain(secret);
                    }
                });
    }

    @Test
    void it_comes_from_a_file_as_well(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("secret");
        Files.writeString(file, GOOD + "\n");
        assertThat(new TokenSecret(new TokenSettings(null, file)).value()).isEqualTo(GOOD);
        assertThatThrownBy(() -> new TokenSecret(new TokenSettings(GOOD, folder.resolve("missing"))))
                .hasMessageContaining("can't be read");
    }

    @Test
    void neither_settings_nor_hashes_nor_keys_print_what_they_hold() {
        assertThat(new TokenSettings(GOOD, null).toString()).doesNotContain(GOOD);
        assertThat(new ApiKeyText(new java.util.UUID(1, 2), GOOD).toString()).doesNotContain(GOOD);
    }
}
