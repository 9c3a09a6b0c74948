package org.compacthub.register;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;

/** Finds out how a file is written, and whether all of it can be read, before anything of it is kept. */
final class FileCheck {
    static final int MOST_ROWS = 100_000;
    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_HEADING = 200;
    private static final int HEAD = 64 * 1024;

    private FileCheck() {}

    /**
     * @throws DomainProblem {@code VALIDATION} if it can't be read as a list, with the line where it goes wrong
     */
    static Layout layout(Path file) throws IOException {
        String delimiter = delimiter(file);
        try {
            return layout(file, "UTF-8", delimiter);
        } catch (UncheckedIOException fault) {
            if (!isOfCharset(fault)) {
                throw fault;
            }
            return layout(file, "windows-1252", delimiter);
        }
    }

    private static Layout layout(Path file, String charset, String delimiter) throws IOException {
        Layout probe = new Layout(charset, delimiter, "other", List.of(), java.util.Map.of(), "voluntary", null, false);
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                CsvRows rows = CsvRows.of(bytes, charset, probe.separator())) {
            if (!rows.hasNext()) {
                throw refused("empty", "The file is empty. Send a header row and rows below it.");
            }
            List<String> header = rows.next().stream().map(Spaces::line).toList();
            checkHeader(header);
            countRows(rows);
            return KnownLists.recognised(charset, delimiter, header);
        }
    }

    private static void countRows(CsvRows rows) {
        int count = 0;
        try {
            while (rows.hasNext()) {
                rows.next();
                count++;
            }
        } catch (UncheckedIOException | IllegalStateException fault) {
            if (fault instanceof UncheckedIOException unchecked && isOfCharset(unchecked)) {
                throw unchecked;
            }
            throw refused(
                    "not-csv",
                    "It can't be read as CSV: near line %d a quotation mark is not closed, or something follows the closing one. Mend that line."
                            .formatted(rows.line()));
        }
        if (count == 0) {
            throw refused("no-rows", "There is a header row and nothing below it. Send at least one row.");
        }
        if (count > MOST_ROWS) {
            throw refused(
                    "too-many-rows",
                    "It has %d rows; %d at most are read at once. Split the file.".formatted(count, MOST_ROWS));
        }
    }

    private static void checkHeader(List<String> header) {
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (name.indexOf('\0') >= 0 || name.length() > LONGEST_HEADING) {
                throw refused("header", "The first row is no header row. Save the file as CSV in UTF-8, with one.");
            }
            if (!name.isEmpty() && !seen.add(name)) {
                throw refused(
                        "header-twice",
                        "Two columns are called \"%s\". Give each column a name of its own.".formatted(name));
            }
        }
        if (seen.isEmpty() || header.size() > MOST_COLUMNS) {
            throw refused("header", "The first row has to name the columns, at most %d.".formatted(MOST_COLUMNS));
        }
    }

    /** Whichever parts the first line into most cells. */
    private static String delimiter(Path file) throws IOException {
        byte[] head;
        try (InputStream bytes = Files.newInputStream(file)) {
            head = bytes.readNBytes(HEAD);
        }
        if (isWorkbook(head)) {
            throw refused(
                    "workbook",
                    "This is a workbook of a spreadsheet program, not CSV. Open it, save the sheet as \"CSV UTF-8\","
                            + " and send that file.");
        }
        for (byte each : head) {
            if (each == 0) {
                throw refused("not-text", "This is no CSV in UTF-8 or Windows-1252. Save it as \"CSV UTF-8\".");
            }
        }
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new java.io.ByteArrayInputStream(head), StandardCharsets.ISO_8859_1))) {
            String first = String.valueOf(lines.readLine()).replaceAll("\"[^\"]*\"", "");
            long commas = first.chars().filter(sign -> sign == ',').count();
            long semicolons = first.chars().filter(sign -> sign == ';').count();
            long tabs = first.chars().filter(sign -> sign == '\t').count();
            if (tabs > commas && tabs > semicolons) {
                return "tab";
            }
            return semicolons > commas ? "semicolon" : "comma";
        }
    }

    /** As .xlsx and .ods begin, which are ZIP archives, and the older .xls. */
    private static boolean isWorkbook(byte[] head) {
        return begins(head, 'P', 'K', 3, 4) || begins(head, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean begins(byte[] head, int... signature) {
        return head.length >= signature.length
                && IntStream.range(0, signature.length).allMatch(index -> (head[index] & 0xff) == signature[index]);
    }

    private static boolean isOfCharset(UncheckedIOException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return true;
            }
        }
        return false;
    }

    private static DomainProblem refused(String code, String detail) {
        return DomainProblem.invalid(FieldProblem.inBody("", code, detail));
    }
}
