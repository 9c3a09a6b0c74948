/**
 * The local Compacts' Codes of Good Practice as data, and the rules that compare a consultation with them.
 *
 * <p>A {@link org.compacthub.code.CodeOfPractice} is read from a YAML file, strictly; a deployment chooses one or several
 * ({@link org.compacthub.code.Codes}). {@link org.compacthub.code.Evaluation} takes what a consultation says about itself
 * ({@link org.compacthub.code.ConsultationFacts}) and answers with one {@link org.compacthub.code.Finding} for each clause
 * that software can check.
 *
 * <p>How time is counted, once for every rule:
 * <ul>
 *   <li>Everything is a {@link java.time.LocalDate} in the place's own calendar, so a change of the clocks can neither add
 *       nor take away a day. Today comes in as data; nothing here reads a clock.
 *   <li>The length of a window is the number of days from the opening day to the closing day. The opening day is not
 *       counted, because the papers only arrive on it; the closing day is counted in full, because answers are taken until
 *       it ends. Opening on 28 October 2009 and closing on 21 January 2010 is 85 days.
 *   <li>Twelve weeks are 84 such days: the earliest closing day that meets them is the opening day plus 84.
 *   <li>A month is a calendar month: it ends on the day of the next month that bears the same number, or on that month's
 *       last day where there is none (31 January to 28 or 29 February). Four weeks are 28 days. They are different rules.
 *   <li>A clause is applied if it was in force when the consultation was published or opened, whichever came first: a
 *       later rule never makes an older record wrong.
 * </ul>
 *
 * <p>This package knows only the JDK and its YAML reader.
 */
@NullMarked
package org.compacthub.code;

import org.jspecify.annotations.NullMarked;
