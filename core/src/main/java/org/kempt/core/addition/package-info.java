/** Adds entries to lists: where one belongs, how it is written there, and whether it is there already. */
@NullMarked
package org.kempt.core.addition;

import org.jspecify.annotations.NullMarked;
