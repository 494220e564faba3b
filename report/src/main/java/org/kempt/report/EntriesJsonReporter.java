package org.kempt.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.ListKind;
import org.kempt.core.document.Section;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Writes sections, lists and entries as one JSON object. Lines count from 1. */
public final class EntriesJsonReporter implements EntriesReporter {
    /** Grows when a reader of the older shape would stumble; a new key is no such change. */
    private static final int VERSION = 1;

    private final Writer out;
    private final JsonWriter json;

    /**
     * Creates a reporter and writes the beginning.
     *
     * @throws IOException if the output cannot be written
     */
    public EntriesJsonReporter(Writer out) throws IOException {
        this.out = out;
        this.json = JsonText.writer(out);
        json.beginObject();
        json.name("version").value(VERSION);
        json.name("files").beginArray();
    }

    @Override
    public void add(String path, Document document) throws IOException {
        SourceText source = document.source();
        json.beginObject();
        json.name("path").value(path);
        json.name("sections").beginArray();
        for (EntryTree.SectionNode node : EntryTree.of(document)) {
            Section section = node.section();
            json.beginObject();
            json.name("title").value(section.title());
            json.name("level").value(section.level());
            json.name("line").value(source.line(section.range().start()));
            json.name("path").value(section.path());
            json.name("lists").beginArray();
            for (EntryTree.ListNode list : node.lists()) {
                writeList(source, list);
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void writeList(SourceText source, EntryTree.ListNode node) throws IOException {
        json.beginObject();
        json.name("kind").value(JsonText.word(node.list().kind()));
        json.name("line").value(source.line(node.list().entries().get(0).range().start()));
        json.name("label").value(node.label());
        json.name("entries").beginArray();
        for (EntryTree.EntryNode entry : node.entries()) {
            writeEntry(source, entry);
        }
        json.endArray();
        json.endObject();
    }

    private void writeEntry(SourceText source, EntryTree.EntryNode node) throws IOException {
        Entry entry = node.entry();
        json.beginObject();
        json.name("line").value(source.line(entry.range().start()));
        json.name("kind").value(kind(entry.list().kind()));
        json.name("section").value(entry.section().title());
        json.name("label").value(node.label());
        json.name("name").value(entry.name());
        json.name("url").value(entry.url().orElse(null));
        json.name("separator").value(text(source, entry.separator()));
        json.name("description").value(text(source, entry.description()));
        json.name("trailing").value(text(source, entry.trailing()));
        json.name("endsWithPeriod").value(entry.parts().endsWithPeriod());
        json.name("children").beginArray();
        for (EntryTree.EntryNode child : node.children()) {
            writeEntry(source, child);
        }
        json.endArray();
        json.endObject();
    }

    private static String kind(ListKind kind) {
        return kind == ListKind.TABLE ? "table-row" : JsonText.word(kind);
    }

    /** Returns the exact source of a part; empty text where the entry has none. */
    private static String text(SourceText source, Optional<SourceRange> part) {
        return part.map(source::slice).orElse("");
    }

    @Override
    public void finish() throws IOException {
        json.endArray();
        json.endObject();
        json.flush();
        out.write('\n');
    }
}
