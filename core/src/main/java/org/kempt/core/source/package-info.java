/** The text of a list, its lines, and ranges in it. */
@NullMarked
package org.kempt.core.source;

import org.jspecify.annotations.NullMarked;
