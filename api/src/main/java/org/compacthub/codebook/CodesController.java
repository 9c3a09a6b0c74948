package org.compacthub.codebook;

import io.micronaut.http.annotation.Controller;
import java.time.InstantSource;
import org.compacthub.code.CodeLibrary;
import org.compacthub.code.CodeOfPractice;
import org.compacthub.code.Codes;
import org.compacthub.contract.api.CodesApi;
import org.compacthub.contract.model.CodeList;
import org.compacthub.problem.DomainProblem;
import org.compacthub.time.London;

/** The Codes, for everybody to read. */
@Controller
class CodesController implements CodesApi {
    private final CodeLibrary library;
    private final Codes kept;
    private final InstantSource clock;

    CodesController(CodeLibrary library, Codes kept, InstantSource clock) {
        this.library = library;
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public CodeList listCodes() {
        return new CodeList(library.all().stream()
                .map(code -> CodesMapping.summary(code, isKept(code), London.today(clock)))
                .toList());
    }

    @Override
    public org.compacthub.contract.model.CodeOfPractice getCode(String codeId) {
        CodeOfPractice code = library.code(codeId).orElseThrow(() -> DomainProblem.notFound("Code"));
        return CodesMapping.whole(code, isKept(code), London.today(clock));
    }

    private boolean isKept(CodeOfPractice code) {
        return kept.code(code.id()).isPresent();
    }
}
