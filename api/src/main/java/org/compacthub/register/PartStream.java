package org.compacthub.register;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** A kept file, of which one piece at a time is in memory. */
final class PartStream extends InputStream {
    private final IntFunction<Optional<byte[]>> parts;
    private byte[] part = {};
    private int number;
    private int taken;

    PartStream(IntFunction<Optional<byte[]>> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) == -1 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (taken == part.length) {
            Optional<byte[]> next = parts.apply(number++);
            if (next.isEmpty()) {
                return -1;
            }
            part = next.get();
            taken = 0;
        }
        int count = Math.min(length, part.length - taken);
        System.arraycopy(part, taken, target, offset, count);
        taken += count;
        return count;
    }
}
