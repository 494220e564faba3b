/** The engine: reads a Markdown list, runs rules over it and applies their fixes. */
@NullMarked
package org.kempt.core;

import org.jspecify.annotations.NullMarked;
