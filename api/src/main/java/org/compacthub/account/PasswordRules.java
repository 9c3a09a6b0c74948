package org.compacthub.account;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Optional;
import org.compacthub.problem.FieldProblem;

/** Which new passwords are good enough: length and being hard to guess, and no rule about kinds of characters (NCSC, NIST SP 800-63B). */
final class PasswordRules {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** Of 0 to 4: safe from somebody who guesses at the sign-in, and fairly so from one who has stolen the hash. */
    private static final int STRONG_ENOUGH = 3;

    /** The estimate's work grows faster than the length, and what is this long is judged by its beginning well enough. */
    private static final int JUDGED = 64;

    private static final Zxcvbn ESTIMATE = new Zxcvbn();

    private PasswordRules() {}

    /**
     * What is wrong with a new password.
     *
     * @param field where it stands in the body
     * @param ownWords the person's name and address, of which it must not be made
     */
    static Optional<FieldProblem> problem(String field, String password, List<String> ownWords) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of(FieldProblem.inBody(
                    field,
                    "length",
                    "It has %d characters; %d to %d are needed. Three or four words that do not belong together are easy to remember."
                            .formatted(length, SHORTEST, LONGEST)));
        }
        String judged = password.substring(0, Math.min(JUDGED, password.length()));
        Strength strength = ESTIMATE.measure(judged, ownWords);
        if (strength.getScore() < STRONG_ENOUGH) {
            return Optional.of(FieldProblem.inBody(
                    field,
                    "easy-to-guess",
                    "It is easy to guess, being common, a pattern or your own name. Use three or four words"
                            + " that do not belong together."));
        }
        return Optional.empty();
    }
}
