package org.kempt.core.text;

import java.util.List;
import java.util.stream.Stream;

/** Short addresses of videos. */
final class VideoAddress {
    private VideoAddress() {}

    /** Returns the normalized address of the page on which the video {@code id} is watched. */
    static String watch(String id, List<String> parameters, String fragment) {
        List<String> all = Stream.concat(Stream.of("v=" + id), parameters.stream())
                .filter(parameter -> !parameter.equals("v="))
                .sorted()
                .toList();
        return NormalizedUrl.join("youtube.com", id.isEmpty() ? "" : "/watch", all, fragment);
    }
}
