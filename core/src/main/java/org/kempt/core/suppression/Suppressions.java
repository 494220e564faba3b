package org.kempt.core.suppression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kempt.core.config.Configuration;
import org.kempt.core.config.SectionConfigurations;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Comment;
import org.kempt.core.document.Document;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleId;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.rule.Severity;
import org.kempt.core.suppression.Directive.Name;
import org.kempt.core.suppression.Directive.Tool;

/**
 * The comments of a document that silence rules.
 *
 * <pre>{@code
 * <!-- kempt-disable missing-period, entry-separator -- taken over as it was -->
 * <!-- kempt-enable missing-period -->
 * <!-- kempt-disable-line … --> <!-- kempt-disable-next-line … --> <!-- kempt-disable-file … -->
 * <!--lint disable double-link--> <!--lint enable double-link--> <!--lint ignore awesome-list-item-->
 * }</pre>
 *
 * <p>A diagnostic is silenced where its range starts in what a comment covers. That binds fixes, too: what is silenced
 * is gone before fixes are chosen. Where several comments cover a diagnostic, the narrowest is the one that is used:
 * line, then region, then file. A comment without names speaks of all rules but {@link UnusedSuppression}; only
 * {@code kempt-disable-file} silences that one as well.
 *
 * <p>Comments for remark never count as unused, and names in them that have no counterpart are left alone: they are
 * written for another tool as well. Immutable.
 */
public final class Suppressions {
    private static final RuleDescriptor UNUSED = UnusedSuppression.DESCRIPTOR;

    private final RuleSet rules;
    private final Document document;
    private final List<Directive> directives;
    private final List<Claim> claims;
    private final Coverage coverage;

    private Suppressions(Document document, RuleSet rules, List<Directive> directives, List<Claim> claims) {
        this.document = document;
        this.rules = rules;
        this.directives = List.copyOf(directives);
        this.claims = List.copyOf(claims);
        this.coverage = new Coverage(document, claims);
    }

    /**
     * Reads a document's comments.
     *
     * @param rules the rules that comments may name; {@link UnusedSuppression} reports only if it is one of them
     */
    public static Suppressions of(Document document, RuleSet rules) {
        List<Directive> directives = new ArrayList<>();
        for (Comment comment : document.comments()) {
            DirectiveParser.parse(document.source(), comment).ifPresent(directives::add);
        }
        return new Suppressions(document, rules, directives, claims(directives, rules));
    }

    private static List<Claim> claims(List<Directive> directives, RuleSet rules) {
        Map<String, RuleId> known = new HashMap<>();
        rules.descriptors().forEach(rule -> known.put(rule.id().value(), rule.id()));
        List<Claim> claims = new ArrayList<>();
        for (Directive directive : directives) {
            if (directive.isBare()) {
                claims.add(new Claim(claims.size(), directive, null, List.of()));
            }
            for (Name name : directive.names()) {
                List<String> ours =
                        directive.tool() == Tool.REMARK ? RemarkRules.counterparts(name.text()) : List.of(name.text());
                List<RuleId> named =
                        ours.stream().filter(known::containsKey).map(known::get).toList();
                claims.add(new Claim(claims.size(), directive, name, named));
            }
        }
        return claims;
    }

    /**
     * Returns the diagnostics that no comment silences, in their order, and after them those of
     * {@link UnusedSuppression}.
     *
     * @param diagnostics what <em>all</em> rules that are on found: where those of a rule are left out, its comments
     *     seem unused
     * @param configurations where in the document which rules are on
     */
    public List<Diagnostic> apply(List<Diagnostic> diagnostics, SectionConfigurations configurations) {
        if (directives.isEmpty()) {
            return diagnostics;
        }
        BitSet used = new BitSet();
        List<Diagnostic> left = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            Claim silencer = silencer(diagnostic);
            if (silencer == null) {
                left.add(diagnostic);
            } else {
                used.set(silencer.number());
            }
        }
        if (rules.find(UNUSED.id().value()).isPresent()) {
            unused(configurations, used).stream()
                    .filter(diagnostic -> silencer(diagnostic) == null)
                    .forEach(left::add);
        }
        return left;
    }

    private @Nullable Claim silencer(Diagnostic diagnostic) {
        return coverage.at(diagnostic.rule().id(), diagnostic.range().start());
    }

    private List<Diagnostic> unused(SectionConfigurations configurations, BitSet used) {
        Map<Configuration, UnusedClaims> judges = new HashMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        int first = 0;
        for (Directive directive : directives) {
            int end = first + Math.max(1, directive.names().size());
            Configuration configuration = configurations.at(directive.comment().start());
            if (directive.tool() == Tool.KEMPT && configuration.isOn(UNUSED)) {
                UnusedClaims unused = judges.computeIfAbsent(configuration, it -> judge(it, used));
                Severity severity = configuration.severity(UNUSED.id()).orElse(null);
                for (Diagnostic.Builder diagnostic : unused.report(directive, claims.subList(first, end))) {
                    diagnostics.add(diagnostic.build(UNUSED, severity));
                }
            }
            first = end;
        }
        return diagnostics;
    }

    private UnusedClaims judge(Configuration configuration, BitSet used) {
        List<String> names = new ArrayList<>();
        Set<RuleId> judged = new HashSet<>();
        for (RuleDescriptor rule : rules.descriptors()) {
            names.add(rule.id().value());
            if (configuration.isOn(rule)) {
                judged.add(rule.id());
            }
        }
        return new UnusedClaims(
                document, coverage, names, new UnusedClaims.Judged(judged, !configuration.isLimited()), used);
    }
}
