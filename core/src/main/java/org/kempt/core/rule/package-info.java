/** The contract of a rule: what it declares, what it is given, what it reports. */
@NullMarked
package org.kempt.core.rule;

import org.jspecify.annotations.NullMarked;
