package org.compacthub.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a file one by one, the header first. Faults while reading come as {@link UncheckedIOException}. */
final class CsvRows implements Iterator<List<String>>, AutoCloseable {
    private final RecordBound bound;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private CsvRows(RecordBound bound, CSVParser parser) {
        this.bound = bound;
        this.parser = parser;
        this.records = parser.iterator();
    }

    static CsvRows of(InputStream bytes, String charset, char separator) {
        try {
            BufferedReader reader = new BufferedReader(new InputStreamReader(
                    bytes,
                    Charset.forName(charset)
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPLACE)));
            reader.mark(1);
            if (reader.read() != '\uFEFF') {
                reader.reset();
            }
            RecordBound bound = new RecordBound(reader);
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(separator)
                    .setIgnoreEmptyLines(true)
                    .get();
            return new CsvRows(bound, CSVParser.parse(bound, format));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The line of the file that was read last. */
    long line() {
        return parser.getCurrentLineNumber();
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public List<String> next() {
        if (!records.hasNext()) {
            throw new NoSuchElementException();
        }
        List<String> cells = new ArrayList<>();
        records.next().forEach(cells::add);
        bound.rowEnded();
        return cells;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
