package org.kempt.core.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kempt.core.SharedLists;
import org.kempt.core.document.Document;

/** Holds the inference against real lists whose maintainers state an order. */
class GoldOrderTest {
    private static final List<SortKey> KEYS = SortKey.usual(List.of("a", "an", "the"));

    @Test
    void reportsNearlyNothingWhereNewEntriesGoToTheBottom() throws IOException {
        long entries = 0;
        long misplaced = 0;
        for (Document document : documents("bottom")) {
            entries += document.entries().count();
            misplaced += inference(document).lists().stream()
                    .filter(ListOrder::meantToBeSorted)
                    .mapToInt(list -> list.order().misplaced())
                    .sum();
        }
        assertThat(misplaced).as("out of place among %d entries", entries).isLessThanOrEqualTo(entries * 2 / 1000);
    }

    @Test
    void recognisesSortedListsWhereTheOrderIsAlphabetical() throws IOException {
        List<ListOrder> sorted = new ArrayList<>();
        for (Document document : documents("alphabetical")) {
            inference(document).lists().stream()
                    .filter(list -> list.order().size() >= 8)
                    .filter(list -> list.order().inOrder() * 100 >= list.order().size() * 85)
                    .forEach(sorted::add);
        }
        long recognised = sorted.stream().filter(ListOrder::meantToBeSorted).count();
        assertThat(recognised)
                .as("recognised of %d lists", sorted.size())
                .isGreaterThanOrEqualTo(sorted.size() * 9 / 10);
    }

    private static OrderInference inference(Document document) {
        return OrderInference.of(document, KEYS, entry -> false);
    }

    private static List<Document> documents(String order) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String line : Files.readAllLines(SharedLists.file("gold/order.tsv"))) {
            String[] columns = line.split("\t");
            if (columns[1].equals(order)) {
                documents.add(Document.parse(SharedLists.read(SharedLists.file("lists/" + columns[0]))));
            }
        }
        return documents;
    }
}
