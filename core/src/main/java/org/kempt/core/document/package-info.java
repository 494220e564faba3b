/** What a list is: sections, lists, entries, links, headings and contents. */
@NullMarked
package org.kempt.core.document;

import org.jspecify.annotations.NullMarked;
