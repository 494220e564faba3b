package org.kempt.testkit;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a fenced block of an example is for, in the order in which an example has them. */
enum BlockKind {
    CONFIG("yaml config"),
    FILES("text files"),
    BAD("markdown bad"),
    CLEAN("markdown clean"),
    DIAGNOSTICS("text diagnostics"),
    GOOD("markdown good"),
    GOOD_UNSAFE("markdown good unsafe");

    private final String info;

    BlockKind(String info) {
        this.info = info;
    }

    /** Returns what stands behind the opening fence, without words such as {@code exact}. */
    String info() {
        return info;
    }

    boolean isInput() {
        return this == BAD || this == CLEAN;
    }

    static Optional<BlockKind> of(String info) {
        return Arrays.stream(values()).filter(kind -> kind.info.equals(info)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(kind -> "`" + kind.info + "`").collect(Collectors.joining(", "));
    }
}
