package org.compacthub.codebook;

import io.micronaut.http.annotation.Controller;
import org.compacthub.code.CodeLibrary;
import org.compacthub.code.CodeOfPractice;
import org.compacthub.code.Codes;
import org.compacthub.contract.api.CodesApi;
import org.compacthub.contract.model.CodeList;
import org.compacthub.problem.DomainProblem;

/** The Codes, for everybody to read. */
@Controller
class CodesController implements CodesApi {
    private final CodeLibrary library;
    private final Codes kept;

    CodesController(CodeLibrary library, Codes kept) {
        this.library = library;
        this.kept = kept;
    }

    @Override
    public CodeList listCodes() {
        return new CodeList(library.all().stream()
                .map(code -> CodesMapping.summary(code, isKept(code)))
                .toList());
    }

    @Override
    public org.compacthub.contract.model.CodeOfPractice getCode(String codeId) {
        CodeOfPractice code = library.code(codeId).orElseThrow(() -> DomainProblem.notFound("Code"));
        return CodesMapping.whole(code, isKept(code));
    }

    private boolean isKept(CodeOfPractice code) {
        return kept.code(code.id()).isPresent();
    }
}
