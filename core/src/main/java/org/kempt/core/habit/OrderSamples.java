package org.kempt.core.habit;

import java.util.List;
import org.kempt.core.document.Document;
import org.kempt.core.document.ListKind;
import org.kempt.core.order.ListOrder;
import org.kempt.core.order.NameOrder;
import org.kempt.core.order.OrderHabit;
import org.kempt.core.order.OrderInference;
import org.kempt.core.order.SectionOrder;
import org.kempt.core.order.SortKey;
import org.kempt.core.source.SourceText;

/** Looks at which lists, tables and sections are sorted, those apart that are too short to tell. */
final class OrderSamples {
    private static final List<SortKey> KEYS = SortKey.usual(List.of("a", "an", "the"));

    private OrderSamples() {}

    static List<Samples> of(Document document) {
        SourceText source = document.source();
        Samples entries = new Samples(HabitSubject.ENTRY_ORDER);
        Samples rows = new Samples(HabitSubject.ROW_ORDER);
        for (ListOrder list : OrderInference.of(document, KEYS, entry -> false).lists()) {
            Samples samples = list.list().kind() == ListKind.TABLE ? rows : entries;
            add(samples, list.order(), source.line(list.list().range().start()));
        }
        Samples sections = new Samples(HabitSubject.SECTION_ORDER);
        for (SectionOrder order : SectionOrder.of(document, KEYS, section -> false)) {
            add(
                    sections,
                    order.order(),
                    source.line(order.siblings().get(0).range().start()));
        }
        return List.of(entries, rows, sections);
    }

    private static void add(Samples samples, NameOrder order, int line) {
        if (OrderHabit.isTelling(order)) {
            samples.add(order.isNearlySorted() ? "by name" : "not by name", line);
        }
    }
}
