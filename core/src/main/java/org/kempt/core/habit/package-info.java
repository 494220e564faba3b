/** What a list usually does, with the figures behind it, for people to read. */
@NullMarked
package org.kempt.core.habit;

import org.jspecify.annotations.NullMarked;
