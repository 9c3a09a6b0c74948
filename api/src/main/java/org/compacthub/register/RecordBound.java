package org.compacthub.register;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Breaks off where one row has no end, as where a quotation mark is never closed: the parser would hold all the rest of the file as one cell. */
final class RecordBound extends FilterReader {
    private static final long LONGEST = 1_000_000;

    private long sinceRow;

    RecordBound(Reader in) {
        super(in);
    }

    /** A row has ended. */
    void rowEnded() {
        sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(1);
        return read;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        sinceRow += read;
        if (sinceRow > LONGEST) {
            throw new IOException("A row has more than a million characters");
        }
    }
}
