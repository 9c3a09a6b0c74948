package org.compacthub.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A rendering as bytes, of which never more than a piece is in memory. A reader who goes away leaves nothing open. */
public final class PieceStream extends InputStream {
    private static final byte[] NOTHING = {};

    private final Supplier<@Nullable String> pieces;
    private final ByteArrayOutputStream made = new ByteArrayOutputStream();
    private final boolean compressed;
    private @Nullable OutputStream writer;
    private byte[] piece = NOTHING;
    private int taken;
    private boolean atEnd;

    /**
     * @param pieces gives the next piece, null at the end; it must hold nothing between two pieces that would have to be closed
     */
    public PieceStream(Supplier<@Nullable String> pieces, boolean compressed) {
        this.pieces = pieces;
        this.compressed = compressed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) == -1 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (taken == piece.length) {
            if (atEnd) {
                return -1;
            }
            makePiece();
        }
        int count = Math.min(length, piece.length - taken);
        System.arraycopy(piece, taken, target, offset, count);
        taken += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        atEnd = true;
        taken = piece.length;
        if (writer != null) {
            writer.close();
            writer = null;
        }
    }

    private void makePiece() throws IOException {
        OutputStream target = writer();
        String text = next();
        if (text == null) {
            target.close();
            writer = null;
            atEnd = true;
        } else {
            target.write(text.getBytes(StandardCharsets.UTF_8));
        }
        piece = made.toByteArray();
        made.reset();
        taken = 0;
    }

    /**
     * The next piece, made on a thread of its own: a reader who goes away interrupts this one, and an interrupted read would cost the pool its connection. Once the
     * answer has begun, a refusal can only break it off; as anything but an I/O fault the server would not notice.
     */
    private @Nullable String next() throws IOException {
        FutureTask<@Nullable String> making = new FutureTask<>(pieces::get);
        Thread.startVirtualThread(making);
        try {
            return making.get();
        } catch (InterruptedException readerGone) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The reader has gone");
        } catch (ExecutionException fault) {
            throw new IOException("What was being sent broke off", fault.getCause());
        }
    }

    private OutputStream writer() throws IOException {
        if (writer == null) {
            writer = compressed ? new GZIPOutputStream(made) : made;
        }
        return writer;
    }
}
