package org.kempt.rules.link;

import java.util.Map;
import java.util.TreeMap;
import org.kempt.core.source.SourceRange;

/** Parts of a source, to be asked whether one of them holds a place. A part that begins within another one is left out. */
final class Ranges {
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    /** Adds a range; they have to come in the order of their starts. */
    void add(SourceRange range) {
        if (!contains(range.start())) {
            ends.put(range.start(), range.end());
        }
    }

    boolean contains(int offset) {
        Map.Entry<Integer, Integer> range = ends.floorEntry(offset);
        return range != null && range.getValue() > offset;
    }
}
