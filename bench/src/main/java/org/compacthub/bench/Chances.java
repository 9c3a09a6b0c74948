package org.compacthub.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws that are the same at every loading. */
final class Chances {
    private final SplittableRandom random;

    Chances(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    boolean percent(double chance) {
        return random.nextDouble(100) < chance;
    }

    /** A whole number from the first to the last, both included. */
    int from(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Prefers the first ones: the first of all comes twice as often as the second, three times as often as the third. */
    <T> T early(List<T> values) {
        double place = Math.exp(random.nextDouble() * Math.log(values.size() + 1.0)) - 1;
        return values.get(Math.min((int) place, values.size() - 1));
    }

    /** So many different ones, the first ones more often. */
    <T> List<T> someEarly(List<T> values, int count) {
        List<T> chosen = new ArrayList<>();
        while (chosen.size() < Math.min(count, values.size())) {
            T next = early(values);
            if (!chosen.contains(next)) {
                chosen.add(next);
            }
        }
        return chosen;
    }

    long bits() {
        return random.nextLong();
    }
}
