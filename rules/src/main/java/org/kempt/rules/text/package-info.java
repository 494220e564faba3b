/** Rules on the text itself: characters, punctuation, spelling of names. */
@NullMarked
package org.kempt.rules.text;

import org.jspecify.annotations.NullMarked;
