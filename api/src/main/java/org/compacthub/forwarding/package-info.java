/**
 * What networks need to pass a consultation on to people whom its lead does not reach (Bedfordshire and Luton, Consultation 8.5a and 5.6a; Bedford 3.6). The texts are made
 * from the consultation as it is today, so that nobody passes on a date that has moved. What not everybody may know has no texts; what is closed asks nobody for an answer.
 */
@NullMarked
package org.compacthub.forwarding;

import org.jspecify.annotations.NullMarked;
