/** Rules about links: how they and their addresses are written. */
@NullMarked
package org.kempt.rules.link;

import org.jspecify.annotations.NullMarked;
