package org.kempt.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** As much of JSON Schema as the schema of the configuration needs; an unknown keyword is an error. */
final class JsonSchema {
    private static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "title",
            "description",
            "default",
            "definitions",
            "$ref",
            "type",
            "enum",
            "anyOf",
            "required",
            "properties",
            "additionalProperties",
            "items",
            "minimum",
            "maximum");

    private final JsonObject root;

    JsonSchema(JsonObject root) {
        this.root = root;
    }

    /** Returns where and why a value does not fit. */
    List<String> problems(JsonElement value) {
        List<String> problems = new ArrayList<>();
        check(root, value, "", problems);
        return problems;
    }

    private void check(JsonObject schema, JsonElement value, String path, List<String> problems) {
        if (!KEYWORDS.containsAll(schema.keySet())) {
            throw new IllegalArgumentException("unknown keyword in " + schema.keySet());
        }
        if (schema.has("$ref")) {
            check(resolve(schema.get("$ref").getAsString()), value, path, problems);
        }
        if (schema.has("type") && !isOfType(value, schema.get("type").getAsString())) {
            problems.add(path + ": no " + schema.get("type").getAsString());
            return;
        }
        if (schema.has("enum") && !schema.getAsJsonArray("enum").contains(value)) {
            problems.add(path + ": not one of " + schema.get("enum"));
        }
        if (schema.has("minimum") && value.getAsInt() < schema.get("minimum").getAsInt()
                || schema.has("maximum")
                        && value.getAsInt() > schema.get("maximum").getAsInt()) {
            problems.add(path + ": out of range");
        }
        if (schema.has("anyOf") && noneFits(schema.getAsJsonArray("anyOf"), value, path)) {
            problems.add(path + ": none of the alternatives");
        }
        if (value.isJsonObject()) {
            checkObject(schema, value.getAsJsonObject(), path, problems);
        }
        if (value.isJsonArray() && schema.has("items")) {
            for (JsonElement item : value.getAsJsonArray()) {
                check(schema.getAsJsonObject("items"), item, path + "[]", problems);
            }
        }
    }

    private boolean noneFits(JsonArray alternatives, JsonElement value, String path) {
        for (JsonElement alternative : alternatives) {
            List<String> problems = new ArrayList<>();
            check(alternative.getAsJsonObject(), value, path, problems);
            if (problems.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void checkObject(JsonObject schema, JsonObject value, String path, List<String> problems) {
        if (schema.has("required")) {
            for (JsonElement name : schema.getAsJsonArray("required")) {
                if (!value.has(name.getAsString())) {
                    problems.add(path + ": no " + name);
                }
            }
        }
        if (schema.has("properties")) {
            JsonObject properties = schema.getAsJsonObject("properties");
            for (Map.Entry<String, JsonElement> field : value.entrySet()) {
                String at = path + "/" + field.getKey();
                if (properties.has(field.getKey())) {
                    check(properties.getAsJsonObject(field.getKey()), field.getValue(), at, problems);
                } else if (schema.has("additionalProperties")) {
                    problems.add(at + ": unknown");
                }
            }
        }
    }

    private JsonObject resolve(String reference) {
        JsonObject found = root;
        for (String name : reference.substring("#/".length()).split("/")) {
            found = found.getAsJsonObject(name);
        }
        return found;
    }

    private static boolean isOfType(JsonElement value, String type) {
        return switch (type) {
            case "object" -> value.isJsonObject();
            case "array" -> value.isJsonArray();
            case "string" -> value instanceof JsonPrimitive primitive && primitive.isString();
            case "boolean" -> value instanceof JsonPrimitive primitive && primitive.isBoolean();
            case "integer" ->
                value instanceof JsonPrimitive primitive
                        && primitive.isNumber()
                        && (primitive.getAsNumber() instanceof Integer || primitive.getAsNumber() instanceof Long);
            default -> throw new IllegalArgumentException("unknown type " + type);
        };
    }
}
