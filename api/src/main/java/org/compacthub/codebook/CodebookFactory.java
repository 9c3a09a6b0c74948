package org.compacthub.codebook;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.List;
import org.compacthub.code.CodeLibrary;
import org.compacthub.code.Codes;

/** Reads the Codes once, at start, so that a faulty one keeps the server from starting and nothing else. */
@Factory
class CodebookFactory {
    @Singleton
    CodeLibrary library() {
        return CodeLibrary.shipped();
    }

    @Singleton
    Codes kept(CodeLibrary library, @Property(name = "compacthub.codes") List<String> chosen) {
        return library.choose(chosen);
    }
}
