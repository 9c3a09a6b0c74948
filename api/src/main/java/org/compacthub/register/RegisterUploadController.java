package org.compacthub.register;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.body.CloseableByteBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.model.RegisterImport;
import org.compacthub.http.Idempotency;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file in. Written by hand and not from the contract, since the generated interface would hold the whole file in memory: here it goes to the disk
 * piece by piece. Its database work begins when all of it is there, so that a slow sender keeps no connection.
 */
@Controller
class RegisterUploadController {
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int LONGEST_NAME = 100;

    private final ListImports imports;
    private final RegisterImportView view;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    RegisterUploadController(
            ListImports imports, RegisterImportView view, Idempotency idempotency, CurrentCaller caller) {
        this.imports = imports;
        this.view = view;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @Post("/api/v1/organisation-imports")
    @Consumes(MediaType.ALL)
    HttpResponse<RegisterImport> uploadRegisterImport(
            ServerHttpRequest<?> request,
            @Header("Idempotency-Key") @Nullable String idempotencyKey,
            @QueryValue("file-name") @Nullable String fileName) {
        Optional<MediaType> type = request.getContentType();
        if (type.filter(given -> given.getName().equals(MediaType.TEXT_CSV)).isEmpty()) {
            throw DomainProblem.of(
                    ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                    "Send the file as it is, with the header Content-Type: text/csv.");
        }
        Caller by = caller.get();
        try {
            Path file = Files.createTempFile("register-import", ".csv");
            try {
                String digest = save(request, file);
                Layout layout = FileCheck.layout(file);
                String known = fileName == null ? null : Spaces.line(fileName);
                return idempotency.once(
                        idempotencyKey,
                        by,
                        "uploadRegisterImport",
                        digest + " " + known,
                        RegisterImport.class,
                        () -> view.created(imports.add(file, layout, shortened(known), by)));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static @Nullable String shortened(@Nullable String name) {
        return name == null || name.isEmpty() ? null : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** Gives the file's SHA-256. */
    private static String save(ServerHttpRequest<?> request, Path file) throws IOException {
        try (CloseableByteBody body = request.byteBody().move();
                InputStream from = body.toInputStream();
                DigestOutputStream to = new DigestOutputStream(Files.newOutputStream(file), digest())) {
            copy(from, to);
            return HexFormat.of().formatHex(to.getMessageDigest().digest());
        }
    }

    private static void copy(InputStream from, OutputStream to) throws IOException {
        byte[] piece = new byte[64 * 1024];
        long taken = 0;
        for (int read = from.read(piece); read >= 0; read = from.read(piece)) {
            taken += read;
            if (taken > MOST_BYTES) {
                throw DomainProblem.of(ProblemCode.TOO_LARGE, "At most 64 MB are read at once. Split the file.");
            }
            to.write(piece, 0, read);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
