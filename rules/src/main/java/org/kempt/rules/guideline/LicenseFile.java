package org.kempt.rules.guideline;

import java.util.List;
import java.util.Optional;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.repository.Repository;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;

/** Reports a repository without a licence, or with one that is meant for software. */
public final class LicenseFile implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "license-file",
                    RuleCategory.GUIDELINE,
                    "The repository has no license file, or one that is not a Creative Commons license.")
            .offByDefault()
            .build();

    private static final String ADVICE = "the guideline recommends CC0, and any Creative Commons license will do";

    /** Creates the rule. */
    public LicenseFile() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        Repository repository = context.repository();
        if (!MainList.isAt(repository)) {
            return;
        }
        List<String> files = ProjectFiles.find(repository, List.of(""), LicenseFile::isLicense);
        if (files.isEmpty()) {
            if (repository.isWhole()) {
                context.report(
                        Diagnostic.at(MainList.place(document), "The repository has no file `license`; " + ADVICE));
            }
            return;
        }
        List<Optional<LicenseKind>> kinds = files.stream()
                .map(file -> repository.text(file).flatMap(LicenseKind::of))
                .toList();
        if (kinds.stream()
                .anyMatch(kind -> kind.filter(LicenseKind::isForContent).isPresent())) {
            return;
        }
        for (int i = 0; i < files.size(); i++) {
            String file = files.get(i);
            if (repository.text(file).filter(String::isBlank).isPresent()) {
                context.report(Diagnostic.at(MainList.place(document), "`" + file + "` is empty; " + ADVICE));
            } else if (kinds.get(i).isPresent()) {
                context.report(Diagnostic.at(
                        MainList.place(document),
                        "`" + file + "` is " + kinds.get(i).get().title() + ", which is meant for software; "
                                + ADVICE));
            }
        }
    }

    /** GitHub's own names, and {@code LICENSE-MIT}, {@code LICENSES} and the like. */
    private static boolean isLicense(String name) {
        return name.startsWith("license")
                || name.startsWith("licence")
                || name.startsWith("copying")
                || name.equals("unlicense");
    }
}
