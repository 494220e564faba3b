/** Runs the examples in a rule's document as tests. */
@NullMarked
package org.kempt.testkit;

import org.jspecify.annotations.NullMarked;
