package org.kempt.rules.heading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Heading;
import org.kempt.core.document.Section;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceText;

/** Reports two sections of one name in one section. */
public final class DuplicateHeading implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "duplicate-heading",
                    RuleCategory.HEADING,
                    "Two sections of the same section have the same heading.")
            .build();

    /** Creates the rule. */
    public DuplicateHeading() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    private record Place(@Nullable Section parent, int level, String title) {}

    @Override
    public void check(Document document, RuleContext context) {
        Map<Place, List<Heading>> headings = new LinkedHashMap<>();
        for (Section section : document.sections()) {
            Heading heading = section.heading().orElse(null);
            if (heading != null
                    && !TitleKey.of(heading.text()).isEmpty()
                    && HeadingPlace.isFree(heading, document.source())) {
                Section parent = section.parent().orElse(null);
                Place place = new Place(parent, section.level(), heading.text().toLowerCase(Locale.ROOT));
                headings.computeIfAbsent(place, key -> new ArrayList<>()).add(heading);
            }
        }
        headings.forEach((place, same) -> {
            if (same.size() > 1) {
                context.report(diagnostic(place, same, document.source()));
            }
        });
    }

    private static Diagnostic.Builder diagnostic(Place place, List<Heading> same, SourceText source) {
        Heading first = same.get(0);
        Heading second = same.get(1);
        String times = same.size() == 2 ? "twice" : same.size() + " times";
        String where = place.parent() == null ? "" : " in `" + place.parent().title() + "`";
        Diagnostic.Builder diagnostic = Diagnostic.at(
                second.range(),
                "`" + second.text() + "` is here " + times + where + ", first on line "
                        + source.line(first.range().start()) + "; the anchors are `#" + first.anchor() + "` and `#"
                        + second.anchor() + "`");
        same.stream()
                .filter(heading -> !heading.equals(second))
                .forEach(heading -> diagnostic.related(heading.range(), "also here: `#" + heading.anchor() + "`"));
        return diagnostic;
    }
}
