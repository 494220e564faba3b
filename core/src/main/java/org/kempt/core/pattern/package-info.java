/** Patterns that users write, matched in time that is linear in the text: no way through them is tried twice. */
@NullMarked
package org.kempt.core.pattern;

import org.jspecify.annotations.NullMarked;
