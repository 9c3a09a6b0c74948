package org.compacthub.local.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * One file as it is sent.
 *
 * @param changed when the file was written; another time means that it has to be read again
 * @param type its content type
 * @param plain its bytes
 * @param compressed the same in gzip, where that is smaller by enough to matter
 * @param tag what its bytes are known by
 * @param lasting whether its name changes with its content, so that it may be kept for ever
 */
record WebFile(FileTime changed, String type, byte[] plain, Optional<byte[]> compressed, String tag, boolean lasting) {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("yaml", "application/yaml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"));

    /** As Vite names what it builds: a hash of eight characters before the ending. */
    private static final Pattern HASHED = Pattern.compile("assets/.*-[A-Za-z0-9_-]{8}\\.[a-z0-9]+(\\.map)?");

    private static final int WORTH_COMPRESSING = 1024;

    static WebFile read(Path relative, Path file, BasicFileAttributes attributes) throws IOException {
        var bytes = Files.readAllBytes(file);
        var type = TYPES.getOrDefault(ending(file), "application/octet-stream");
        return new WebFile(
                attributes.lastModifiedTime(),
                type,
                bytes,
                compressed(type, bytes),
                tag(bytes),
                HASHED.matcher(relative.toString()).matches());
    }

    boolean stands(BasicFileAttributes attributes) {
        return changed.equals(attributes.lastModifiedTime()) && plain.length == attributes.size();
    }

    private static String ending(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Optional<byte[]> compressed(String type, byte[] bytes) throws IOException {
        var isText = type.startsWith("text/")
                || type.startsWith("application/") && !type.endsWith("octet-stream")
                || type.equals("image/svg+xml");
        if (!isText || bytes.length < WORTH_COMPRESSING) {
            return Optional.empty();
        }
        var result = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(result)) {
            gzip.write(bytes);
        }
        return Optional.of(result.toByteArray()).filter(smaller -> smaller.length < bytes.length * 9L / 10);
    }

    private static String tag(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
