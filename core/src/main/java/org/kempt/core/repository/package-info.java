/** The files round a list, as far as a rule may know of them. */
@NullMarked
package org.kempt.core.repository;

import org.jspecify.annotations.NullMarked;
