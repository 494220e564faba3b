package org.kempt.workspace;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kempt.core.baseline.Baseline;
import org.kempt.core.baseline.FileBaseline;
import org.kempt.core.baseline.Finding;
import org.kempt.core.rule.RuleId;
import org.kempt.core.text.Spelling;

/** Reads a baseline strictly: what somebody changed by hand is understood or refused, never passed over. */
final class BaselineReader {
    /** Grows when an older Kempt would misread a baseline. */
    static final int VERSION = 1;

    private static final String WRITE_AGAIN =
            "`kempt check --write-baseline` writes one anew, once this file is removed";
    private static final List<String> KEYS = List.of("version", "files");
    private static final List<String> FINDING_KEYS = List.of("rule", "subject", "count");

    private final String name;
    private final JsonReader json;
    private final Map<RuleId, String> places = new LinkedHashMap<>();

    BaselineReader(String name, String text) {
        this.name = name;
        this.json = new JsonReader(new StringReader(text));
        json.setStrictness(Strictness.STRICT);
    }

    /**
     * Reads it, once.
     *
     * @throws InvalidBaselineException if there is anything wrong in it
     */
    Baseline read() throws InvalidBaselineException {
        try {
            Baseline baseline = baseline();
            require(JsonToken.END_DOCUMENT, "nothing may follow the end of the baseline");
            return baseline;
        } catch (EOFException e) {
            throw at(place(0), "the baseline ends too early; take the file from Git again, or " + WRITE_AGAIN);
        } catch (MalformedJsonException e) {
            String what = "this is not valid JSON; undo what was changed by hand or left by a merge, or ";
            throw at(place(1), what + WRITE_AGAIN);
        } catch (IOException e) {
            throw new IllegalStateException("a text can be read", e);
        }
    }

    /** Returns where each rule is named first. */
    Map<RuleId, String> places() {
        return places;
    }

    private Baseline baseline() throws IOException, InvalidBaselineException {
        require(JsonToken.BEGIN_OBJECT, "a baseline is an object of JSON: {\"version\": 1, \"files\": {…}}");
        json.beginObject();
        boolean hasVersion = false;
        Baseline baseline = null;
        while (json.hasNext()) {
            String key = json.nextName();
            if (key.equals("version") && !hasVersion) {
                readVersion();
                hasVersion = true;
            } else if (key.equals("files") && baseline == null) {
                baseline = files();
            } else {
                throw wrongKey(key, KEYS);
            }
        }
        if (!hasVersion || baseline == null) {
            String missing = hasVersion ? "`files`" : "a `version`";
            throw at(place(1), "a baseline has " + missing + "; take the file from Git again, or " + WRITE_AGAIN);
        }
        json.endObject();
        return baseline;
    }

    private void readVersion() throws IOException, InvalidBaselineException {
        int version = number("the version is a number");
        if (version != VERSION) {
            throw at(
                    placeOf(version),
                    "this baseline has version " + version + ", and this Kempt reads version " + VERSION + "; "
                            + (version > VERSION ? "use a newer Kempt, or " : "") + WRITE_AGAIN);
        }
    }

    private Baseline files() throws IOException, InvalidBaselineException {
        Map<String, FileBaseline> files = new HashMap<>();
        require(JsonToken.BEGIN_OBJECT, "`files` is an object of JSON: {\"README.md\": […]}");
        json.beginObject();
        while (json.hasNext()) {
            String path = json.nextName();
            if (files.containsKey(path)) {
                throw atName(path, "`" + path + "` is there twice; put what both hold together");
            }
            files.put(path, findings());
        }
        json.endObject();
        return Baseline.of(files);
    }

    private FileBaseline findings() throws IOException, InvalidBaselineException {
        Map<Finding, Integer> counts = new HashMap<>();
        require(JsonToken.BEGIN_ARRAY, "the findings of a file are an array of JSON: [{\"rule\": …, \"subject\": …}]");
        json.beginArray();
        while (json.hasNext()) {
            finding(counts);
        }
        json.endArray();
        return FileBaseline.of(counts);
    }

    private void finding(Map<Finding, Integer> counts) throws IOException, InvalidBaselineException {
        require(JsonToken.BEGIN_OBJECT, "a finding is an object of JSON: {\"rule\": …, \"subject\": …}");
        String place = place(1);
        json.beginObject();
        RuleId rule = null;
        String subject = null;
        int count = 0;
        while (json.hasNext()) {
            String key = json.nextName();
            if (key.equals("rule") && rule == null) {
                rule = rule();
            } else if (key.equals("subject") && subject == null) {
                require(JsonToken.STRING, "the subject is a text");
                subject = json.nextString();
            } else if (key.equals("count") && count == 0) {
                count = count();
            } else {
                throw wrongKey(key, FINDING_KEYS);
            }
        }
        json.endObject();
        if (rule == null || subject == null) {
            throw at(
                    place,
                    "this finding has no `" + (rule == null ? "rule" : "subject") + "`; add it, or remove the finding");
        }
        if (counts.put(new Finding(rule, subject), Math.max(1, count)) != null) {
            throw at(place, "this finding is there twice; keep one, with the sum of both as its `count`");
        }
    }

    private RuleId rule() throws IOException, InvalidBaselineException {
        require(JsonToken.STRING, "the rule is a text");
        String place = place(1);
        String value = json.nextString();
        try {
            RuleId rule = new RuleId(value);
            places.putIfAbsent(rule, place);
            return rule;
        } catch (IllegalArgumentException e) {
            throw at(place, "`" + value + "` is no name of a rule; `kempt rules` lists all");
        }
    }

    private int count() throws IOException, InvalidBaselineException {
        int count = number("the count is a number");
        if (count < 1) {
            throw at(placeOf(count), "the count is at least 1; remove findings that are not there");
        }
        return count;
    }

    private int number(String otherwise) throws IOException, InvalidBaselineException {
        require(JsonToken.NUMBER, otherwise);
        String text = json.nextString();
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw at(place(text.length()), otherwise + " without fraction, not " + text);
        }
    }

    private InvalidBaselineException wrongKey(String key, List<String> keys) {
        if (keys.contains(key)) {
            return atName(key, "`" + key + "` is there twice; keep one");
        }
        String hint = Spelling.hint(key, keys);
        return atName(key, "unknown key `" + key + "`" + (hint.isEmpty() ? "; remove it" : hint));
    }

    private void require(JsonToken token, String otherwise) throws IOException, InvalidBaselineException {
        JsonToken found = json.peek();
        if (found != token) {
            // The reader is past the first character of what comes next, and past all of a number or a word.
            int length = switch (found) {
                case NUMBER -> json.nextString().length();
                case BOOLEAN -> String.valueOf(json.nextBoolean()).length();
                case NULL -> "null".length();
                default -> 1;
            };
            throw at(place(length), otherwise);
        }
    }

    /** Returns where the number is that was read just now. */
    private String placeOf(int number) {
        return place(String.valueOf(number).length());
    }

    /** Returns what to say of a name that was read just now. */
    private InvalidBaselineException atName(String key, String message) {
        return at(place(key.length() + 2), message);
    }

    private InvalidBaselineException at(String place, String message) {
        return new InvalidBaselineException(name + ":" + place + ": " + message);
    }

    /** Returns line and column, some columns before where the reader is. Gson tells them nowhere but in this text. */
    private String place(int columnsBefore) {
        List<Integer> numbers = new ArrayList<>();
        for (String word : json.toString().split(" ", 8)) {
            if (!word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
                numbers.add(Integer.parseInt(word));
            }
        }
        return numbers.get(0) + ":" + Math.max(1, numbers.get(1) - columnsBefore);
    }
}
