/** The rules that come with Kempt, and its presets. */
@NullMarked
package org.kempt.rules;

import org.jspecify.annotations.NullMarked;
