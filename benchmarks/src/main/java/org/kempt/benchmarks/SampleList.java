package org.kempt.benchmarks;

import java.util.Locale;

/** Makes a list that looks like one of people's: sections, contents, entries, sub-entries, a few flaws. */
final class SampleList {
    private static final String[] SECTIONS = {"Parsers", "Papers", "Books", "Tools", "Talks", "Datasets"};
    private static final String[] VERBS = {"Reads", "Writes", "Checks", "Converts", "Renders", "Sorts"};
    private static final String[] THINGS = {"tables", "graphs", "sentences", "streams", "archives", "maps"};

    private SampleList() {}

    /** Returns a list of {@code entries} entries in each section. */
    static String text(int entries) {
        StringBuilder text = new StringBuilder("# Sample List\n\n> Things worth knowing.\n\n## Contents\n\n");
        for (String section : SECTIONS) {
            text.append("- [")
                    .append(section)
                    .append("](#")
                    .append(section.toLowerCase(Locale.ROOT))
                    .append(")\n");
        }
        for (int s = 0; s < SECTIONS.length; s++) {
            text.append("\n## ").append(SECTIONS[s]).append("\n\n");
            for (int i = 0; i < entries; i++) {
                entry(text, s, i, SECTIONS[s].equals("Papers"));
            }
        }
        return text.toString();
    }

    private static void entry(StringBuilder text, int section, int index, boolean numbered) {
        String name =
                String.format("%c%s%d", (char) ('A' + index * 26 / 300 % 26), VERBS[index % 6].substring(0, 3), index);
        text.append(numbered ? (index + 1) + ". " : "- ");
        text.append('[')
                .append(name)
                .append("](https://")
                .append(name)
                .append(section)
                .append(".example/project)");
        text.append(index % 37 == 0 ? " – " : " - ");
        text.append(VERBS[index % 6]).append(' ').append(THINGS[index / 6 % 6]).append(" quickly and [well](https://w");
        text.append(index)
                .append(".example)")
                .append(index % 29 == 0 ? "" : ".")
                .append('\n');
        if (index % 11 == 0) {
            text.append("  - [Notes on ").append(name).append("](https://notes.example/");
            text.append(section).append('/').append(index).append(") - Written by its users.\n");
        }
    }
}
