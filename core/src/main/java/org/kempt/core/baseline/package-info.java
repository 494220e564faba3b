/** Which findings are old and put up with, so that new ones are judged alone. */
@NullMarked
package org.kempt.core.baseline;

import org.jspecify.annotations.NullMarked;
