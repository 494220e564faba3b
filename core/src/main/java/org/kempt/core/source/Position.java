package org.kempt.core.source;

/**
 * A place in a text as people count it.
 *
 * @param line line, from 1; lines end at {@code \n}, as Git and GitHub count them
 * @param column column, from 1, in code points
 */
public record Position(int line, int column) {}
