/** Rules about what the reader of the page does not see: spaces, blank lines, line endings, and how markup is written. */
@NullMarked
package org.kempt.rules.layout;

import org.jspecify.annotations.NullMarked;
