/**
 * Rules of the guideline of the awesome project, github.com/sindresorhus/awesome, that are no flaws elsewhere. They are
 * off until the preset {@code awesome} turns them on.
 */
@NullMarked
package org.kempt.rules.guideline;

import org.jspecify.annotations.NullMarked;
