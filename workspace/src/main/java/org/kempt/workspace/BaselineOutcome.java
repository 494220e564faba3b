package org.kempt.workspace;

import org.kempt.core.baseline.FileBaseline;

/**
 * What a baseline did for a list.
 *
 * @param held number of findings that it held back
 * @param fixedSince number of findings that it holds and that are not there any more
 * @param next what it is to hold if it is written
 */
public record BaselineOutcome(int held, int fixedSince, FileBaseline next) {}
