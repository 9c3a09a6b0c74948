package org.compacthub.code;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** All the Codes that are at hand, of which a deployment chooses the ones it keeps. */
public record CodeLibrary(List<CodeOfPractice> all) {

    private static final List<String> SHIPPED =
            List.of("salford", "bedford", "bedfordshire-luton", "worcestershire", "herefordshire");

    /** @throws InvalidCodeException if two of the Codes have the same id */
    public CodeLibrary {
        all = List.copyOf(all);
        var ids = new HashSet<String>();
        for (var code : all) {
            if (!ids.add(code.id())) {
                throw new InvalidCodeException("There are two Codes with the id " + code.id());
            }
        }
    }

    /**
     * The Codes that come with Compact Hub.
     *
     * @throws InvalidCodeException if a file holds something that is not understood
     */
    public static CodeLibrary shipped() {
        return new CodeLibrary(SHIPPED.stream().map(CodeLibrary::read).toList());
    }

    public Optional<CodeOfPractice> code(String id) {
        return all.stream().filter(code -> code.id().equals(id)).findFirst();
    }

    /**
     * The Codes that a deployment keeps.
     *
     * @param ids their ids, in the order in which they are to be shown
     * @throws InvalidCodeException if none is chosen, one is chosen twice, or there is no such Code
     */
    public Codes choose(List<String> ids) {
        if (ids.isEmpty()) {
            throw new InvalidCodeException("No Code is chosen; there are: " + ids());
        }
        if (new HashSet<>(ids).size() < ids.size()) {
            throw new InvalidCodeException("A Code is chosen twice: " + String.join(", ", ids));
        }
        return new Codes(ids.stream().map(this::chosen).toList());
    }

    private CodeOfPractice chosen(String id) {
        return code(id).orElseThrow(() ->
                new InvalidCodeException("There is no Code with the id %s; there are: %s".formatted(id, ids())));
    }

    private String ids() {
        return String.join(", ", all.stream().map(CodeOfPractice::id).toList());
    }

    private static CodeOfPractice read(String id) {
        var file = "codes/" + id + ".yaml";
        try (var stream = CodeLibrary.class.getResourceAsStream("/" + file)) {
            if (stream == null) {
                throw new InvalidCodeException(file + " is missing");
            }
            return new CodeReader(file).read(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
