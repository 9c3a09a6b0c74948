package org.compacthub.citizenspace;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An email address as people type it into a form, mended where it is plain what was meant. */
final class ContactEmail {
    private static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final Pattern AROUND = Pattern.compile("^(?:mailto:|<)+|[>.,;:]+$", Pattern.CASE_INSENSITIVE);

    private ContactEmail() {}

    static @Nullable String of(@Nullable String typed, Remarks remarks) {
        if (typed == null) {
            return null;
        }
        String mended = AROUND.matcher(typed).replaceAll("");
        if (mended.length() > LONGEST || !ADDRESS.matcher(mended).matches()) {
            remarks.note("contact_email is no email address, such as name@example.org, and is left out.");
            return null;
        }
        if (typed.endsWith(".")) {
            remarks.note("contact_email ended in a full stop, which was taken off.");
        } else if (!mended.equals(typed)) {
            remarks.note("contact_email had signs around it, which were taken off.");
        }
        return mended;
    }
}
