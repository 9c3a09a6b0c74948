package org.compacthub.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.compacthub.problem.DomainProblem;

/** Makes and checks password hashes, two at a time, so that many sign-ins at once can't use up the memory. */
@Singleton
class Passwords {
    private static final int AT_ONCE = 2;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(4);
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final SecureRandom random;
    private final PasswordHash.Cost cost;
    private final PasswordHash nobodys;

    @Inject
    Passwords(SecureRandom random) {
        this(random, PasswordHash.Cost.CURRENT);
    }

    Passwords(SecureRandom random, PasswordHash.Cost cost) {
        this.random = random;
        this.cost = cost;
        this.nobodys = new PasswordHash(cost, bytes(random, SALT_BYTES), bytes(random, HASH_BYTES));
    }

    /** A new hash, with a salt of its own. */
    String hash(String password) {
        byte[] salt = bytes(random, SALT_BYTES);
        return new PasswordHash(cost, salt, compute(password, salt, cost, HASH_BYTES)).encoded();
    }

    /**
     * Whether the password is the one that was hashed. Where there is no hash, since nobody has that address, it takes the same work
     * to say no.
     */
    boolean matches(String password, Optional<String> encoded) {
        PasswordHash expected = encoded.map(PasswordHash::parse).orElse(nobodys);
        byte[] computed = compute(password, expected.salt(), expected.cost(), expected.hash().length);
        return MessageDigest.isEqual(computed, expected.hash()) && encoded.isPresent();
    }

    /** Whether the hash was made with other parameters than those that hold now. */
    boolean isOutdated(String encoded) {
        return !PasswordHash.parse(encoded).cost().equals(cost);
    }

    private byte[] compute(String password, byte[] salt, PasswordHash.Cost with, int length) {
        takePlace();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(with.memory())
                    .withIterations(with.passes())
                    .withParallelism(with.lanes())
                    .withSalt(salt)
                    .build());
            byte[] result = new byte[length];
            // The same letters typed on another keyboard may come as other code points.
            String normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
            generator.generateBytes(normal.getBytes(StandardCharsets.UTF_8), result);
            return result;
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw DomainProblem.unavailable(LONGEST_WAIT);
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw DomainProblem.unavailable(LONGEST_WAIT);
        }
    }

    private static byte[] bytes(SecureRandom random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
