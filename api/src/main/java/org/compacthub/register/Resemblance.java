package org.compacthub.register;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row that is added has in common with an entry, or with an earlier row of its file, although the two have different numbers.
 *
 * @param row the earlier row; absent where it is an entry
 * @param organisation the entry; absent where it is a row
 * @param common what both have in common, as the contract calls it
 */
public record Resemblance(@Nullable Integer row, @Nullable UUID organisation, List<String> common) {
    static final String NAME = "name";
    static final String POSTCODE = "postcode";
    static final String WEBSITE = "website";

    public Resemblance {
        common = common == null ? List.of() : List.copyOf(common);
    }
}
