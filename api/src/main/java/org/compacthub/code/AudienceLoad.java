package org.compacthub.code;

/** How many other consultations ask the same audience in the same window. */
public record AudienceLoad(String audience, int otherConsultations) {

    public AudienceLoad {
        if (otherConsultations < 0) {
            throw new IllegalArgumentException("The number of other consultations cannot be " + otherConsultations);
        }
    }
}
