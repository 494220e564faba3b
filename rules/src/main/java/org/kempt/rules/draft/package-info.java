/** Drafts of configurations, from what a list does, what its maintainers write, and what other linters are told. */
@NullMarked
package org.kempt.rules.draft;

import org.jspecify.annotations.NullMarked;
