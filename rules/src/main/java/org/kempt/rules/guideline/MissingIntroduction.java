package org.kempt.rules.guideline;

import java.util.List;
import java.util.Optional;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;

/** Reports a list that does not say what its subject is. */
public final class MissingIntroduction implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "missing-introduction",
                    RuleCategory.GUIDELINE,
                    "No sentence at the top of the list says what its subject is.")
            .offByDefault()
            .build();

    /** Creates the rule. */
    public MissingIntroduction() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        if (!MainList.isAt(context.repository())) {
            return;
        }
        List<IntroductionSentence> sentences =
                IntroductionSentence.in(document, ListTop.of(document).range());
        if (sentences.stream().anyMatch(sentence -> sentence.topic() == IntroductionSentence.Topic.SUBJECT)) {
            return;
        }
        Optional<IntroductionSentence> onList = sentences.stream()
                .filter(sentence -> sentence.topic() == IntroductionSentence.Topic.LIST)
                .findFirst();
        if (onList.isEmpty()) {
            context.report(Diagnostic.at(
                    MainList.place(document),
                    "The list does not say what it is about; describe its subject in a sentence below the title"));
        } else {
            context.report(Diagnostic.at(
                            onList.get().range(),
                            "The introduction says that this is a list, but not what its subject is; add a sentence on that")
                    .severity(Severity.INFO));
        }
    }
}
