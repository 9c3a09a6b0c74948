package org.compacthub.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** A short rendering as the bytes to be sent, plain and compressed. */
record HeldFeed(byte[] plain, byte[] compressed) {

    static HeldFeed of(FeedPieces pieces) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        for (String piece = pieces.next(); piece != null; piece = pieces.next()) {
            plain.writeBytes(piece.getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = plain.toByteArray();
        return new HeldFeed(bytes, gzip(bytes));
    }

    int weight() {
        return plain.length + compressed.length;
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(target)) {
            gzip.write(bytes);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return target.toByteArray();
    }
}
