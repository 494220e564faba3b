/** Comments in a list that silence a rule. */
@NullMarked
package org.kempt.core.suppression;

import org.jspecify.annotations.NullMarked;
