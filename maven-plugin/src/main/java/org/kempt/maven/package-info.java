/** The Maven plugin: Kempt's goals. */
@NullMarked
package org.kempt.maven;

import org.jspecify.annotations.NullMarked;
