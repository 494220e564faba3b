/** Rules about entries: repeated ones, and how name and description are written. */
@NullMarked
package org.kempt.rules.entry;

import org.jspecify.annotations.NullMarked;
