/**
 * The calendar for other programs: iCalendar to subscribe to, Atom for feed readers, CSV for spreadsheets; the same filters as the list, and the same rules of
 * who sees what. A rendering depends on nothing but the calendar's edition, the day, who looks and what was asked, so its bytes stay the same
 * until one of them changes, an unchanged one is told with one cheap read, and one that everybody sees is made once. Short ones are kept in
 * memory; long ones are made while they are sent.
 */
@NullMarked
package org.compacthub.feed;

import org.jspecify.annotations.NullMarked;
