/**
 * Brings lists of organisations into the register: a CSV file is handed in, its columns are mapped to fields of the entry, a preview says row by row what would
 * come of it, and then all of it is carried out in one transaction, which can be undone as one.
 *
 * <p>Register numbers decide which entry a row is of. An import fills what is empty and changes only what an import supplied, so that what people wrote stays; the
 * same file again changes nothing. What is wrong in a cell is mended where that is sure and otherwise left out with a remark; only a row that can't be an entry
 * is refused. A list that nobody carries out goes after some time, with all that was read of it.
 */
@NullMarked
package org.compacthub.register;

import org.jspecify.annotations.NullMarked;
