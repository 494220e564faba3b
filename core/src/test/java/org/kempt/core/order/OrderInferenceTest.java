package org.kempt.core.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.source.SourceText;

class OrderInferenceTest {
    private static final String NAMES = "Ant Bee Cat Dog Elk Fox Gnu Hen";

    @Test
    void looksAtEntriesThatHaveANameAndAreNotPinned() {
        OrderInference inference =
                OrderInference.of(document(list(NAMES + " 中文 Zoo") + "- and more\n"), keys(), this::isZoo);
        assertThat(inference.lists()).singleElement().satisfies(list -> {
            assertThat(list.entries()).extracting(Entry::name).containsExactly(NAMES.split(" "));
            assertThat(list.meantToBeSorted()).isTrue();
        });
        assertThat(inference.habit()).isEqualTo(new OrderHabit(1, 1));
    }

    @Test
    void leavesNamesOfAnotherScriptThanMostOut() {
        OrderInference inference =
                OrderInference.of(document(list("أداة " + NAMES + " Яблоко")), keys(), entry -> false);
        assertThat(inference.lists())
                .singleElement()
                .satisfies(list ->
                        assertThat(list.entries()).extracting(Entry::name).containsExactly(NAMES.split(" ")));
    }

    @Test
    void leavesTheTableOfContentsOut() {
        String contents =
                "- [Ant](#ant)\n- [Bee](#bee)\n- [Cat](#cat)\n- [Dog](#dog)\n- [Other](https://other.example)\n"
                        + "- [Zoo](https://zoo.example)\n";
        assertThat(OrderInference.of(document("# List\n\n" + contents), keys(), entry -> false)
                        .lists())
                .isEmpty();
    }

    @Test
    void hearsACommentBeforeAList() {
        Document document = document("<!-- kempt-sorted -->\n\n" + list("B A") + "\nText.\n\n" + list("B A"));
        OrderComments comments = OrderComments.of(document);
        assertThat(document.lists())
                .extracting(comments::isSorted)
                .extracting(said -> said.orElse(null))
                .containsExactly(true, null);
    }

    @Test
    void hearsACommentBeforeAHeadingAboveTheList() {
        Document document = document("# List\n\n<!-- kempt-unsorted -- by age -->\n## Animals\n\n" + list("B A")
                + "\n### Small\n\n" + list("B A") + "\n## Plants\n\n" + list("B A"));
        OrderComments comments = OrderComments.of(document);
        assertThat(document.lists())
                .extracting(comments::isSorted)
                .extracting(said -> said.orElse(null))
                .containsExactly(false, false, null);
    }

    @Test
    void hearsTheCommentThatIsClosest() {
        Document document =
                document("<!-- kempt-unsorted -->\n# List\n\n<!-- kempt-sorted -->\n<!-- for now -->\n" + list("B A"));
        assertThat(OrderComments.of(document).isSorted(document.lists().get(0))).contains(true);
    }

    private boolean isZoo(Entry entry) {
        return entry.name().equals("Zoo");
    }

    private static List<SortKey> keys() {
        return SortKey.usual(List.of("the"));
    }

    private static Document document(String text) {
        return Document.parse(SourceText.of(text));
    }

    private static String list(String names) {
        StringBuilder list = new StringBuilder();
        for (String name : names.split(" ")) {
            list.append("- [")
                    .append(name)
                    .append("](https://animals.example/")
                    .append(name)
                    .append(")\n");
        }
        return list.toString();
    }
}
