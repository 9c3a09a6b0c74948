package org.compacthub.local.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The folder of the web client's files, and which of them answers a path. */
@Singleton
@Requires(property = "compacthub.web")
final class WebFolder {

    private static final String PAGE = "index.html";

    private final Path root;
    private final ConcurrentHashMap<Path, WebFile> read = new ConcurrentHashMap<>();

    WebFolder(@Value("${compacthub.web}") Path root) throws IOException {
        this.root = root.toRealPath();
    }

    /**
     * The file that answers, if any does.
     *
     * @param path the path of the request, decoded
     */
    Optional<WebFile> find(String path) throws IOException {
        if (!isPlain(path)) {
            return Optional.empty();
        }
        var relative = path.substring(1);
        var file = read(relative);
        if (file.isEmpty()) {
            file = read(relative + "/" + PAGE);
        }
        if (file.isEmpty()) {
            file = read(firstPart(relative) + "/" + PAGE);
        }
        return file;
    }

    /** The page that says that nothing is there. */
    Optional<WebFile> notFound() throws IOException {
        return read("not-found/" + PAGE);
    }

    private static String firstPart(String relative) {
        var end = relative.indexOf('/');
        if (end < 0) {
            return relative;
        }
        return relative.substring(0, end);
    }

    private static boolean isPlain(String path) {
        return path.startsWith("/")
                && path.indexOf('\\') < 0
                && path.indexOf('\0') < 0
                && Arrays.stream(path.split("/")).noneMatch(part -> part.startsWith("."));
    }

    private Optional<WebFile> read(String relative) throws IOException {
        var file = inside(relative);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        var path = file.get();
        var attributes = Files.readAttributes(path, BasicFileAttributes.class);
        var known = read.get(path);
        if (known == null || !known.stands(attributes)) {
            known = WebFile.read(root.relativize(path), path, attributes);
            read.put(path, known);
        }
        return Optional.of(known);
    }

    /** The path's real file, which a link may not lead out of the folder. */
    private Optional<Path> inside(String relative) throws IOException {
        try {
            var path = root.resolve("./" + relative).normalize();
            if (!Files.isRegularFile(path)) {
                return Optional.empty();
            }
            return Optional.of(path.toRealPath()).filter(real -> real.startsWith(root));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
