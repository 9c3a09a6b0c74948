package org.compacthub.feed;

import org.jspecify.annotations.Nullable;

/** A rendering that is made piece by piece, holding nothing between two pieces that would have to be closed. */
interface FeedPieces {
    /** Whether it is short enough to be kept in memory whole. */
    boolean isShort();

    /** The next piece, null at the end. */
    @Nullable
    String next();

    /** A rendering of a single piece. */
    static FeedPieces whole(String text) {
        return new FeedPieces() {
            private @Nullable String left = text;

            @Override
            public boolean isShort() {
                return true;
            }

            @Override
            public @Nullable String next() {
                String piece = left;
                left = null;
                return piece;
            }
        };
    }
}
