package org.kempt.rules.heading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Contents;
import org.kempt.core.document.Document;
import org.kempt.core.document.Heading;

/** Finds the one heading that a broken link can mean. */
final class MeantHeadings {
    private static final Set<String> OF_CONTENTS =
            Set.of("contents", "content", "tableofcontents", "tableofcontent", "toc", "index");

    /** Above so many headings nobody can tell what was meant, and the cost would be noticed. */
    private static final int MOST_HEADINGS = 2_000;

    /** As many links, each compared with all headings. */
    private static final int MOST_LINKS = 200;

    private final List<Heading> headings;
    private final @Nullable Heading contents;
    private final Map<String, @Nullable Heading> known = new HashMap<>();

    MeantHeadings(Document document) {
        this.headings = document.headings();
        this.contents = document.contents()
                .map(Contents::section)
                .flatMap(section -> section.heading())
                .filter(heading -> OF_CONTENTS.contains(TitleKey.of(heading.text())))
                .orElse(null);
    }

    /** Returns the heading that {@code link} means; null where none or several are likely. */
    @Nullable
    Heading of(AnchorLink link) {
        String key = link.fragment() + '\n' + link.text();
        if (!known.containsKey(key)) {
            known.put(key, find(link));
        }
        return known.get(key);
    }

    private @Nullable Heading find(AnchorLink link) {
        String fragment = TitleKey.ofAnchor(link.fragment());
        if (OF_CONTENTS.contains(fragment.toLowerCase(Locale.ROOT))) {
            return contents;
        }
        Heading titled = only(fragment);
        if (titled == null && !link.text().isEmpty()) {
            titled = only(TitleKey.ofAnchor(link.text()));
        }
        boolean compare = headings.size() <= MOST_HEADINGS && known.size() <= MOST_LINKS;
        return titled != null || !compare ? titled : mostAlike(fragment);
    }

    private @Nullable Heading only(String key) {
        List<Heading> same = headings.stream()
                .filter(heading ->
                        !key.isEmpty() && TitleKey.ofAnchor(heading.text()).equals(key))
                .toList();
        return same.size() == 1 ? same.get(0) : null;
    }

    private @Nullable Heading mostAlike(String fragment) {
        Optional<Heading> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (Heading heading : headings) {
            int distance = TitleKey.distance(fragment, TitleKey.ofAnchor(heading.text()));
            if (distance < least) {
                least = distance;
                best = Optional.of(heading);
            } else if (distance == least) {
                best = Optional.empty();
            }
        }
        return best.orElse(null);
    }
}
