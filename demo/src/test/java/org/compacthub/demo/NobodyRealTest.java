package org.compacthub.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody who reads the demonstration can ring up, write to or name a real person by it. */
class NobodyRealTest {
    private static final Path ROOT = Path.of(System.getProperty("compacthub.root"));
    private static final Path RESOURCES = ROOT.resolve("demo/src/main/resources");

    /** Beginnings of the hashes of names and street addresses in the local papers that the Codes come from; the names themselves have no place here. */
    private static final Set<String> REAL = Set.of(
            "4d04d64327872e9e",
            "537f92f54986de3a",
            "882666ee267228d2",
            "cca80002bb783442",
            "e31d6a2c1a395f04",
            "988666c82f1a742f");

    @Test
    void telephone_numbers_are_those_that_are_set_aside_for_drama() throws IOException {
        assertThat(found("\\b0\\d{3,4} ?\\d{3} ?\\d{3,4}\\b|\\b0\\d{9,10}\\b|\\+44"))
                .isNotEmpty()
                .allMatch(number -> number.matches("0161 496 0\\d{3}|01632 960\\d{3}"));
    }

    @Test
    void addresses_lead_nowhere() throws IOException {
        assertThat(found("[\\w.]+@[\\w.-]+\\w"))
                .isNotEmpty()
                .allMatch(address -> address.matches(".*@[a-z]+\\.example\\.org"));
        assertThat(found("https?://[^/\\s\"]+"))
                .isNotEmpty()
                .allMatch(address -> address.matches("https://[a-z]+\\.example\\.org"));
        assertThat(found("\\bwww\\.")).isEmpty();
        assertThat(found("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b"))
                .as("postcodes")
                .isEmpty();
    }

    @Test
    void no_name_or_street_of_the_papers_occurs() throws IOException {
        List<String> words = Pattern.compile("[a-z]+")
                .matcher(text().toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        for (int index = 1; index < words.size(); index++) {
            String pair = words.get(index - 1) + " " + words.get(index);
            assertThat(REAL).as("a name of the papers, at word %d", index).doesNotContain(hash(pair));
        }
    }

    private static List<String> found(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(text())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String text() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append(Files.readString(file)).append('\n');
            }
        }
        return text.toString();
    }

    private static String hash(String text) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, 8);
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
