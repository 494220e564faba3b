/** Rules on what belongs to what: nesting and numbers of lists. */
@NullMarked
package org.kempt.rules.structure;

import org.jspecify.annotations.NullMarked;
