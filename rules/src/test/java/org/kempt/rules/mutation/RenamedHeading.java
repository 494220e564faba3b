package org.kempt.rules.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.Heading;
import org.kempt.core.document.HeadingForm;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceText;

/** Gives a heading another name, but not its line in the table of contents. */
final class RenamedHeading implements Mutation {
    /** A heading and the line of the contents that leads to it, from 1. */
    private record Site(Heading heading, int line) {}

    @Override
    public String kind() {
        return "rename a heading";
    }

    @Override
    public Optional<Mutant> mutate(Document document, RandomGenerator random) {
        SourceText source = document.source();
        List<String> endings = List.of(" and More", " of Today", " (New)", "s and Friends");
        return Sites.any(sites(document), random)
                .map(site -> new Mutant(
                        Sites.apply(
                                source,
                                TextEdit.insert(
                                        site.heading().textRange().end(),
                                        Sites.any(endings, random).orElseThrow())),
                        Set.of(site.line(), source.line(site.heading().range().start())),
                        Set.of("outdated-contents"),
                        // The new name is taken over into the contents.
                        false));
    }

    private static List<Site> sites(Document document) {
        Map<String, Heading> byAnchor = new HashMap<>();
        for (Heading heading : document.headings()) {
            if (heading.form() == HeadingForm.ATX) {
                byAnchor.put("#" + heading.anchor(), heading);
            }
        }
        List<Site> sites = new ArrayList<>();
        document.contents()
                .ifPresent(contents ->
                        contents.lists().forEach(list -> collect(document.source(), list, byAnchor, sites)));
        return sites;
    }

    private static void collect(SourceText source, EntryList list, Map<String, Heading> byAnchor, List<Site> sites) {
        for (Entry entry : list.entries()) {
            entry.url()
                    .map(byAnchor::get)
                    .ifPresent(heading -> sites.add(
                            new Site(heading, source.line(entry.range().start()))));
            entry.children().forEach(child -> collect(source, child, byAnchor, sites));
        }
    }
}
