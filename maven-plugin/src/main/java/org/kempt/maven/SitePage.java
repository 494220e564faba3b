package org.kempt.maven;

import org.apache.maven.doxia.sink.Sink;

/** Writes what all pages of the site have in common. */
final class SitePage {
    private SitePage() {}

    static void begin(Sink sink, String title) {
        sink.head();
        sink.title();
        sink.text(title);
        sink.title_();
        sink.head_();
        sink.body();
        sink.section1();
        sink.sectionTitle1();
        sink.text(title);
        sink.sectionTitle1_();
    }

    static void end(Sink sink) {
        sink.section1_();
        sink.body_();
        sink.flush();
    }

    static void paragraph(Sink sink, String text) {
        sink.paragraph();
        sink.text(text);
        sink.paragraph_();
    }

    /** Writes a message of a rule, in which what stands between backticks is code. */
    static void message(Sink sink, String text) {
        String[] parts = text.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            // Without its partner a backtick is one.
            boolean code = i % 2 == 1 && i < parts.length - 1;
            if (code) {
                sink.monospaced();
                sink.text(parts[i]);
                sink.monospaced_();
            } else {
                sink.text(i % 2 == 1 ? "`" + parts[i] : parts[i]);
            }
        }
    }

    static void link(Sink sink, String target, String text) {
        sink.link(target);
        sink.text(text);
        sink.link_();
    }

    /** Begins a table, with a row of titles. */
    static void table(Sink sink, String... titles) {
        sink.table();
        sink.tableRows();
        sink.tableRow();
        for (String title : titles) {
            sink.tableHeaderCell();
            sink.text(title);
            sink.tableHeaderCell_();
        }
        sink.tableRow_();
    }

    static void endTable(Sink sink) {
        sink.tableRows_();
        sink.table_();
    }

    static void cell(Sink sink, String text) {
        sink.tableCell();
        sink.text(text);
        sink.tableCell_();
    }

    static void cell(Sink sink, String target, String text) {
        sink.tableCell();
        link(sink, target, text);
        sink.tableCell_();
    }
}
