package org.kempt.rules.text;

import java.util.List;

/**
 * The name of a product as its makers write it.
 *
 * @param name the name
 * @param others wrong spellings besides those that differ in case alone
 * @param context words in lower case of which one must stand in the same text, because the name in another case is a
 *     word or another product; empty where none is needed
 * @param source where the makers use the name
 */
record ProductName(String name, List<String> others, List<String> context, String source) {

    static ProductName of(String name, String source, String... others) {
        return new ProductName(name, List.of(others), List.of(), source);
    }

    static ProductName inContext(String name, String source, String... context) {
        return new ProductName(name, List.of(), List.of(context), source);
    }
}
