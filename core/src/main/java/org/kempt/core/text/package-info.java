/** Words: what a message says about them. */
@NullMarked
package org.kempt.core.text;

import org.jspecify.annotations.NullMarked;
