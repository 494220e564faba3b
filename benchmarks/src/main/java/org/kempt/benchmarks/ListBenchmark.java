package org.kempt.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.commonmark.node.Node;
import org.kempt.core.FixResult;
import org.kempt.core.LintResult;
import org.kempt.core.Linter;
import org.kempt.core.config.Configuration;
import org.kempt.core.document.Document;
import org.kempt.core.document.MarkdownSyntax;
import org.kempt.core.fix.Applicability;
import org.kempt.core.source.MalformedSourceException;
import org.kempt.core.source.SourceText;
import org.kempt.rules.KemptRules;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long one list takes: parsing alone (commonmark-java with source spans), building the document, checking with all
 * rules that are on by default, and fixing. The figure to watch is check against parse.
 *
 * <p>The list is one of our own making; {@code -jvmArgs -Dkempt.list=FILE} measures another. The size {@code 10MB}
 * repeats it until it is that long, each repetition under headings and names of its own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ListBenchmark {
    private static final int TEN_MEGABYTES = 10_000_000;

    /** Whether the list is measured as it is or repeated to ten megabytes. */
    @Param({"list", "10MB"})
    public String size = "list";

    private final Linter linter = Linter.of(KemptRules.all(), Configuration.defaults());
    private SourceText source = SourceText.of("");

    /** Reads or makes the list. */
    @Setup
    public void prepare() {
        String list = System.getProperty("kempt.list");
        SourceText one = list == null ? SourceText.of(SampleList.text(300)) : read(Path.of(list));
        source = size.equals("list") ? one : SourceText.of(repeat(one.text(), TEN_MEGABYTES));
    }

    private static SourceText read(Path path) {
        try {
            return SourceText.decode(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MalformedSourceException e) {
            throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
        }
    }

    /** Numbers the headings and the hosts of each repetition, so that it is no list of mere duplicates. */
    private static String repeat(String text, int length) {
        StringBuilder repeated = new StringBuilder(length + text.length());
        int number = 0;
        while (repeated.length() < length) {
            number++;
            repeated.append(text.replace("\n## ", "\n## " + number + " ").replace("://", "://n" + number + "."));
            repeated.append("\n\n");
        }
        return repeated.toString();
    }

    @Benchmark
    public Node parse() {
        return MarkdownSyntax.parse(source.text());
    }

    @Benchmark
    public Document document() {
        return Document.parse(source);
    }

    @Benchmark
    public LintResult check() {
        return linter.lint(source);
    }

    @Benchmark
    public FixResult fix() {
        return linter.fix(source, Applicability.SAFE);
    }
}
