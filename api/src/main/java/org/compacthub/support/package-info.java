/**
 * What organisations offer to support a consultation: their networks, contacts, systems and people (Bedford 3.6; Bedfordshire and Luton, Consultation 8.5a). An
 * organisation offers until the consultation closes, one open offer at a time, and may take it back until the lead answers it, once. Those who run the consultation see
 * all offers, everybody else those of their own organisation; the trail says that something was done, and never what was written.
 */
@NullMarked
package org.compacthub.support;

import org.jspecify.annotations.NullMarked;
