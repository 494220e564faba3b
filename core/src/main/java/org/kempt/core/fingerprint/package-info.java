/** What a finding is about, whatever line it stands on. */
@NullMarked
package org.kempt.core.fingerprint;

import org.jspecify.annotations.NullMarked;
