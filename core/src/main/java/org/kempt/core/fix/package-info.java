/** Edits, grouped into fixes that are applied as a whole and proved. */
@NullMarked
package org.kempt.core.fix;

import org.jspecify.annotations.NullMarked;
