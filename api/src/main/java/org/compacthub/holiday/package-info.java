/** Bank holidays and busy times: days on which people have less time to answer. Advice for planners, never arithmetic. */
@NullMarked
package org.compacthub.holiday;

import org.jspecify.annotations.NullMarked;
