/** Findings. */
@NullMarked
package org.kempt.core.diagnostic;

import org.jspecify.annotations.NullMarked;
