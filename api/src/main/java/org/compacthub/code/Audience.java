package org.compacthub.code;

/**
 * Who is to be asked.
 *
 * @param groups how many target groups are recorded
 * @param smallAndSpecialist whether all of them together are a small and specialist audience
 * @param seldomHeardConsidered whether it is recorded that groups who are seldom heard were considered
 */
public record Audience(int groups, boolean smallAndSpecialist, boolean seldomHeardConsidered) {

    /** Nothing is recorded yet. */
    public static final Audience UNKNOWN = new Audience(0, false, false);

    public Audience {
        if (groups < 0) {
            throw new IllegalArgumentException("An audience cannot have " + groups + " groups");
        }
    }
}
