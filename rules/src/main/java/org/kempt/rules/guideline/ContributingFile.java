package org.kempt.rules.guideline;

import java.util.List;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.repository.Repository;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;

/** Reports a repository without guidelines for contributors, or with empty ones. */
public final class ContributingFile implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "contributing-file",
                    RuleCategory.GUIDELINE,
                    "The repository has no guidelines for contributors, or they are empty.")
            .offByDefault()
            .build();

    /** Creates the rule. */
    public ContributingFile() {}

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
        List<String> files = ProjectFiles.find(repository, ProjectFiles.FOLDERS, "contributing"::equals);
        if (files.isEmpty()) {
            if (repository.isWhole()) {
                context.report(
                        Diagnostic.at(
                                MainList.place(document),
                                "The repository has no `contributing.md`; say in it what belongs in the list and how to propose it"));
            }
            return;
        }
        for (String file : files) {
            if (repository.text(file).filter(String::isBlank).isPresent()) {
                context.report(Diagnostic.at(
                        MainList.place(document),
                        "`" + file + "` is empty; say in it what belongs in the list and how to propose it"));
            }
        }
    }
}
