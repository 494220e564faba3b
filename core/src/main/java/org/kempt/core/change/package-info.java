/** Which lines of a text somebody has just changed, so that a contributor answers for these alone. */
@NullMarked
package org.kempt.core.change;

import org.jspecify.annotations.NullMarked;
