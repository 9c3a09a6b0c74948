package org.compacthub.register;

import java.io.Serial;

/** Ends a work that can't be done, with the rows that stand in its way, so that nothing of it stays. */
final class RefusedWork extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedWork(Refusal refusal) {
        super(refusal.detail(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
