package org.compacthub.referral;

import java.util.List;

/**
 * Which page of a list.
 *
 * @param number from 1
 */
record PageOf(int number, int size) {

    long before() {
        return (long) (number - 1) * size;
    }

    String limit() {
        return " LIMIT " + size + " OFFSET " + before();
    }

    /** The page of a list that is in memory. */
    <T> Numbered<T> of(List<T> all) {
        int first = (int) Math.min(before(), all.size());
        return new Numbered<>(this, all.size(), all.subList(first, Math.min(first + size, all.size())));
    }

    /**
     * A page with its contents.
     *
     * @param total how many there are on all pages
     */
    record Numbered<T>(PageOf page, long total, List<T> contents) {

        long pages() {
            return (total + page.size() - 1) / page.size();
        }

        boolean last() {
            return page.number() >= pages();
        }
    }
}
