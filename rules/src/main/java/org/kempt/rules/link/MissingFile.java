package org.kempt.rules.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.repository.Repository;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;

/** Reports links and images that lead to no file of the repository. */
public final class MissingFile implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "missing-file",
                    RuleCategory.LINK,
                    "A link or an image leads to a file that is not in the repository.")
            .fixes(FixAvailability.SOMETIMES, Effect.LINK)
            .build();

    /** What becomes a page of its own where a web site is made from the list. */
    private static final String PAGE = ".html";

    /** Creates the rule. */
    public MissingFile() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        Repository repository = context.repository();
        repository.list().ifPresent(list -> check(document, list, repository, context));
    }

    private static void check(Document document, String list, Repository repository, RuleContext context) {
        Map<String, List<LocalLink>> missing = new LinkedHashMap<>();
        for (LocalLink link : LocalLink.in(document, list)) {
            if (!exists(link.target().path(), repository)) {
                missing.computeIfAbsent(link.target().path(), key -> new ArrayList<>())
                        .add(link);
            }
        }
        // Asked last, for it may cost more than all that was asked before.
        if (!missing.isEmpty() && repository.isWhole()) {
            NearbyFiles files = new NearbyFiles(repository);
            missing.values().forEach(links -> report(document, links, files, context));
        }
    }

    private static boolean exists(String path, Repository repository) {
        if (path.isEmpty() || repository.exists(path)) {
            return true;
        }
        return path.endsWith(PAGE) && repository.exists(path.substring(0, path.length() - PAGE.length()) + ".md");
    }

    private static void report(Document document, List<LocalLink> links, NearbyFiles files, RuleContext context) {
        LocalPath target = links.get(0).target();
        String inOtherCase = files.inOtherCase(target.names());
        if (inOtherCase != null) {
            links.forEach(link -> context.report(wrongCase(document, link, inOtherCase)));
            return;
        }
        String more = links.size() == 1
                ? ""
                : links.size() == 2
                        ? " (another link leads there, too)"
                        : " (" + (links.size() - 1) + " more links lead there, too)";
        Diagnostic.Builder diagnostic = Diagnostic.at(
                links.get(0).range(), "`" + target.path() + "` is not in the repository" + more + hint(target, files));
        links.stream().skip(1).forEach(link -> diagnostic.related(link.range(), "leads there, too"));
        context.report(diagnostic);
    }

    private static String hint(LocalPath target, NearbyFiles files) {
        String similar = files.similar(target.names());
        return similar == null ? "; add the file or correct the link" : "; did you mean `" + similar + "`?";
    }

    private static Diagnostic.Builder wrongCase(Document document, LocalLink link, String path) {
        Diagnostic.Builder diagnostic = Diagnostic.at(
                link.range(),
                "`" + link.target().path() + "` is `" + path
                        + "` in the repository; GitHub tells upper and lower case apart");
        SourceRange destination = link.destination();
        String written = link.target().written();
        if (destination == null || !document.source().slice(destination).startsWith(written)) {
            return diagnostic;
        }
        int start = link.target().startOfNames();
        int length = written.length() - start;
        // What is percent-encoded is written otherwise than the name.
        if (path.regionMatches(true, path.length() - length, written, start, length)) {
            SourceRange old = new SourceRange(destination.start() + start, destination.start() + written.length());
            String right = path.substring(path.length() - length);
            diagnostic.fix(Fix.safe("Link to `" + path + "`", Effect.LINK, TextEdit.replace(old, right)));
        }
        return diagnostic;
    }
}
