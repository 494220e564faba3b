/** Measurements of the engine and the rules. */
@NullMarked
package org.kempt.benchmarks;

import org.jspecify.annotations.NullMarked;
