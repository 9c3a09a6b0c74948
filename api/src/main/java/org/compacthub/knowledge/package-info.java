/**
 * What organisations of all sectors share of what they know (INF 362; Bedford 1.1 and 4.13): notes, experience, and expertise that they offer. Each is shown to
 * everybody, or to whoever has signed in; to others a note for partners is not there. Its organisation's people, CVS staff and administrators change it and take it
 * away.
 */
@NullMarked
package org.compacthub.knowledge;

import org.jspecify.annotations.NullMarked;
