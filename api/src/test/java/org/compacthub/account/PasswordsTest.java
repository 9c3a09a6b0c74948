package org.compacthub.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    private static final String PASSWORD = "kestrel lantern orbit plum 47";

    private final Passwords passwords = new Passwords(new SecureRandom());

    @Test
    void a_password_matches_its_own_hash_and_no_other_does() {
        String hash = passwords.hash(PASSWORD);
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches(PASSWORD, Optional.of(hash))).isTrue();
        assertThat(passwords.matches(PASSWORD + " ", Optional.of(hash))).isFalse();
        assertThat(passwords.matches("", Optional.of(hash))).isFalse();
    }

    @Test
    void each_hash_has_a_salt_of_its_own() {
        assertThat(passwords.hash(PASSWORD)).isNotEqualTo(passwords.hash(PASSWORD));
    }

    @Test
    void the_same_letters_in_another_unicode_form_are_the_same_password() {
        String hash = passwords.hash("caf\u00e9 au lait du matin");
        assertThat(passwords.matches("cafe\u0301 au lait du matin", Optional.of(hash)))
                .isTrue();
    }

    @Test
    void nobody_has_every_password() {
        assertThat(passwords.matches(PASSWORD, Optional.empty())).isFalse();
    }

    @Test
    void a_hash_of_other_parameters_still_matches_and_is_known_to_be_outdated() {
        Passwords older = new Passwords(new SecureRandom(), new PasswordHash.Cost(8_192, 1, 1));
        String hash = older.hash(PASSWORD);
        assertThat(passwords.matches(PASSWORD, Optional.of(hash))).isTrue();
        assertThat(passwords.isOutdated(hash)).isTrue();
        assertThat(passwords.isOutdated(passwords.hash(PASSWORD))).isFalse();
    }

    /** Made with the reference implementation's command: the hash of RFC 9106's family must not depend on our library. */
    @Test
    void a_hash_of_the_reference_implementation_matches() {
        String reference = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(passwords.matches("password", Optional.of(reference))).isTrue();
    }

    @Test
    void what_is_no_hash_is_refused_without_repeating_it() {
        assertThatThrownBy(() -> passwords.matches(PASSWORD, Optional.of("plain text")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("plain text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elevenchars",
                "password1234",
                "qwertyuiop12",
                "aaaaaaaaaaaaaaaa",
                "123456789012",
                "letmeinletmein",
                "margaretsmith"
            })
    void short_common_patterned_and_own_passwords_are_refused(String password) {
        assertThat(PasswordRules.problem("password", password, List.of("Margaret Smith", "margaret.smith@example.org")))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {PASSWORD, "walnut ferry quilt under 93", "Tz8Wc1Rb6Yn3", "ystafell gacen hebog môr"})
    void long_ones_that_do_not_belong_together_pass(String password) {
        assertThat(PasswordRules.problem("password", password, List.of("Margaret Smith")))
                .isEmpty();
    }

    @Test
    void the_longest_password_is_judged_quickly_and_a_longer_one_refused() {
        assertThat(PasswordRules.problem("password", PASSWORD.repeat(6), List.of()))
                .isEmpty();
        assertThat(PasswordRules.problem("password", PASSWORD.repeat(10), List.of()))
                .isPresent();
    }
}
