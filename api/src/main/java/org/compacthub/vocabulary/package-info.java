/** The topics, audiences and areas that things are sorted by: shipped as a deployment's list, added to by imports, never taken away while in use. */
@NullMarked
package org.compacthub.vocabulary;

import org.jspecify.annotations.NullMarked;
