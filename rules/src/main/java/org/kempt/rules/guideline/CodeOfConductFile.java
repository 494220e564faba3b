package org.kempt.rules.guideline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.repository.Repository;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;

/** Reports a code of conduct that is empty, or that still says what a template says. */
public final class CodeOfConductFile implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "code-of-conduct-file",
                    RuleCategory.GUIDELINE,
                    "The code of conduct is empty, or a placeholder in it was not replaced.")
            .offByDefault()
            .build();

    private static final Set<String> NAMES = Set.of("code-of-conduct", "code_of_conduct");

    /** What the versions of the Contributor Covenant have in place of an address. */
    private static final List<String> PLACEHOLDERS =
            List.of("[INSERT EMAIL ADDRESS]", "[INSERT CONTACT METHOD]", "[your email here]");

    /** Whoever copies the file of the awesome project copies this along with it. */
    private static final String COPIED_ADDRESS = "sindresorhus@gmail.com";

    /** Creates the rule. */
    public CodeOfConductFile() {}

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
        for (String file : ProjectFiles.find(repository, ProjectFiles.FOLDERS, NAMES::contains)) {
            repository
                    .text(file)
                    .flatMap(CodeOfConductFile::flaw)
                    .ifPresent(
                            flaw -> context.report(Diagnostic.at(MainList.place(document), "`" + file + "` " + flaw)));
        }
    }

    private static Optional<String> flaw(String text) {
        if (text.isBlank()) {
            return Optional.of("is empty; write into it how people are to treat each other, or remove it");
        }
        for (String placeholder : PLACEHOLDERS) {
            if (text.contains(placeholder)) {
                return Optional.of(
                        "still has the placeholder `" + placeholder + "`; say there whom to tell of bad behaviour");
            }
        }
        return text.contains(COPIED_ADDRESS)
                ? Optional.of("names `" + COPIED_ADDRESS
                        + "`, as the file does from which it was copied; give your own address")
                : Optional.empty();
    }
}
