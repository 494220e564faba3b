/** The configuration file and what it says about rules. */
@NullMarked
package org.kempt.core.config;

import org.jspecify.annotations.NullMarked;
