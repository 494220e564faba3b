/** Which lists are meant to be sorted, by what, and what it takes to sort them. */
@NullMarked
package org.kempt.core.order;

import org.jspecify.annotations.NullMarked;
