/**
 * Who makes a request: a person or a program, the organisation acted for, and the role. Features ask {@link
 * org.compacthub.caller.CurrentCaller} and decide for themselves which records that caller may see or change; which operations a role may
 * call at all is decided in one table of package {@code account}. Knows no feature and nothing of HTTP but where a request keeps its caller.
 */
@NullMarked
package org.compacthub.caller;

import org.jspecify.annotations.NullMarked;
