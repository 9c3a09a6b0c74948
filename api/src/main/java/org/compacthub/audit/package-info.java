/**
 * The trail of changes: who changed what and when, written by the same transaction that made the change, or neither happened. Lines are added and
 * never altered, but that what told of a person is blanked when the person is erased. It knows no feature: actors and subjects are plain identifiers, and a feature that keeps records from sight tells so by {@link
 * org.compacthub.audit.HiddenSubjects}.
 */
@NullMarked
package org.compacthub.audit;

import org.jspecify.annotations.NullMarked;
