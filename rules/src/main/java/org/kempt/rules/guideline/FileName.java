package org.kempt.rules.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;

/** Reports the name of the file itself, where it is hard to type or to link to. */
public final class FileName implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "file-name", RuleCategory.GUIDELINE, "The name of the file is hard to type or to link to.")
            .offByDefault()
            .build();

    private static final List<String> ARTICLES = List.of("a-", "an-", "the-");

    /** Creates the rule. */
    public FileName() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        context.repository().list().ifPresent(path -> {
            String name = path.substring(path.lastIndexOf('/') + 1);
            List<String> flaws = flaws(stem(name));
            if (!flaws.isEmpty()) {
                String better = better(stem(name)) + name.substring(stem(name).length());
                context.report(Diagnostic.at(
                        MainList.place(document),
                        "The file name `" + name + "` " + String.join(", ", flaws) + "; rename it to `" + better
                                + "`"));
            }
        });
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static List<String> flaws(String stem) {
        List<String> flaws = new ArrayList<>();
        String lower = stem.toLowerCase(Locale.ROOT);
        if (ARTICLES.stream().anyMatch(lower::startsWith)) {
            flaws.add("begins with an article");
        }
        stem.codePoints()
                .filter(c -> !isRegular(c))
                .mapToObj(c -> c == ' ' ? "has a space" : "has the character `" + Character.toString(c) + "`")
                .findFirst()
                .ifPresent(flaws::add);
        if (stem.contains("--")) {
            flaws.add("has two hyphens in a row");
        }
        if (stem.startsWith("-") || stem.endsWith("-")) {
            flaws.add("has a hyphen at its edge");
        }
        if (!stem.equals(lower) && !stem.equals(stem.toUpperCase(Locale.ROOT))) {
            flaws.add("mixes upper and lower case");
        }
        return flaws;
    }

    private static boolean isRegular(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    }

    private static String better(String stem) {
        boolean isUpper = stem.equals(stem.toUpperCase(Locale.ROOT));
        String plain = isUpper ? stem : stem.toLowerCase(Locale.ROOT);
        StringBuilder better = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> {
            boolean afterHyphen = better.isEmpty() || better.charAt(better.length() - 1) == '-';
            if (c != '-' && (isRegular(c) || Character.isLetterOrDigit(c))) {
                better.appendCodePoint(c);
            } else if (!afterHyphen) {
                better.append('-');
            }
        });
        if (!better.isEmpty() && better.charAt(better.length() - 1) == '-') {
            better.setLength(better.length() - 1);
        }
        String lower = better.toString().toLowerCase(Locale.ROOT);
        return ARTICLES.stream()
                .filter(lower::startsWith)
                .findFirst()
                .map(article -> better.substring(article.length()))
                .orElse(better.toString());
    }
}
