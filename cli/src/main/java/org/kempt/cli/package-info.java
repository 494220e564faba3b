/** The {@code kempt} command. */
@NullMarked
package org.kempt.cli;

import org.jspecify.annotations.NullMarked;
