/** Rules on headings: their levels, their texts, and the table of contents that lists them. */
@NullMarked
package org.kempt.rules.heading;

import org.jspecify.annotations.NullMarked;
