package org.compacthub.register;

import java.util.Set;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;

/** Takes imports a step on, and waits for the end of what goes on after the answer. */
final class ImportSteps {
    static final String IMPORTS = "/api/v1/organisation-imports";
    private static final Set<String> WORKS = Set.of("carrying-out", "undoing");
    private static final long BETWEEN_TWO_LOOKS_MS = 50;

    private final ContractClient client;

    ImportSteps(ContractClient client) {
        this.client = client;
    }

    static String path(ContractAnswer listImport) {
        return IMPORTS + "/" + listImport.textAt("id");
    }

    /** The import once the step is done, or has come to nothing. */
    ContractAnswer act(SignedIn person, ContractAnswer listImport, String step) {
        ContractAnswer answer = client.post(path(listImport) + "/" + step)
                .as(person)
                .ifMatch(listImport.version())
                .send();
        return answer.status() == 202 ? ended(person, answer) : answer.expect(200);
    }

    ContractAnswer ended(SignedIn person, ContractAnswer begun) {
        ContractAnswer now = begun;
        while (WORKS.contains(now.textAt("status"))) {
            pause();
            now = client.get(path(begun)).as(person).send().expect(200);
        }
        return now;
    }

    /** Until the next look. */
    static void pause() {
        try {
            Thread.sleep(BETWEEN_TWO_LOOKS_MS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
