/** Writers that turn the findings of a run into text, JSON, SARIF and other formats. */
@NullMarked
package org.kempt.report;

import org.jspecify.annotations.NullMarked;
