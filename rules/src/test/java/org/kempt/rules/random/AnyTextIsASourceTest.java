package org.kempt.rules.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kempt.core.source.MalformedSourceException;
import org.kempt.core.source.Position;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

class AnyTextIsASourceTest {
    private static final int TEXTS = 400;

    @Test
    void bytesStayTheSame() {
        ForAny.text(TEXTS, text -> {
            byte[] bytes = text.replace("\u0000", "").getBytes(StandardCharsets.UTF_8);
            assertThat(decode(bytes).encode()).isEqualTo(bytes);
        });
    }

    private static SourceText decode(byte[] bytes) {
        try {
            return SourceText.decode(bytes);
        } catch (MalformedSourceException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void linesAndColumnsAreThoseOfANaiveCount() {
        ForAny.text(TEXTS, text -> {
            SourceText source = SourceText.of(text);
            int line = 1;
            int column = 1;
            int lineStart = 0;
            for (int offset = 0; offset <= source.length(); ) {
                assertThat(source.position(offset)).isEqualTo(new Position(line, column));
                assertThat(source.line(offset)).isEqualTo(line);
                assertThat(source.lineStart(line)).isEqualTo(lineStart);
                if (offset == source.length()) {
                    break;
                }
                int c = source.text().codePointAt(offset);
                offset += Character.charCount(c);
                if (c == '\n') {
                    line++;
                    column = 1;
                    lineStart = offset;
                } else {
                    column++;
                }
            }
            assertThat(source.lineCount()).isEqualTo(line > 1 && lineStart == source.length() ? line - 1 : line);
        });
    }

    @Test
    void linesWithTheirEndingsMakeUpTheText() {
        ForAny.text(TEXTS, text -> {
            SourceText source = SourceText.of(text);
            StringBuilder joined = new StringBuilder();
            for (int line = 1; line <= source.lineCount(); line++) {
                SourceRange range = source.lineRange(line);
                int next = line < source.lineCount() ? source.lineStart(line + 1) : source.length();
                assertThat(source.slice(range)).doesNotContain("\n").doesNotEndWith("\r\n");
                assertThat(source.text().substring(range.end(), next)).isIn("", "\n", "\r\n");
                joined.append(source.text(), range.start(), next);
            }
            assertThat(joined).hasToString(source.text());
        });
    }
}
