package org.kempt.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kempt.report.SampleFile.written;

import org.junit.jupiter.api.Test;
import org.kempt.core.rule.Severity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class XmlReportersTest {
    /** What XML 1.0 forbids even as a character reference. */
    private static final String FORBIDDEN = "\u0000\u0001\u000B\u001B\uD800 \uDC00\uFFFE\uFFFF";

    @Test
    void checkstyleIsWellFormedAndValid() throws Exception {
        ForeignSchema.parse("checkstyle.xsd", written(ReportFormat.CHECKSTYLE));
        Document report = ForeignSchema.parse(
                "checkstyle.xsd", written(ReportFormat.CHECKSTYLE, SampleFile.clean(), SampleFile.hostile()));
        Element error = (Element) report.getElementsByTagName("error").item(1);
        assertThat(error.getAttribute("message"))
                .startsWith("`[@octocat]` & <b>")
                .endsWith("#2\nsecond line");
        assertThat(error.getAttribute("source")).isEqualTo("kempt.entry.bad-thing");
        assertThat(((Element) report.getElementsByTagName("file").item(1)).getAttribute("name"))
                .isEqualTo("docs/na me,:%<é>.md");
    }

    @Test
    void junitIsWellFormedAndValid() throws Exception {
        ForeignSchema.parse("junit.xsd", written(ReportFormat.JUNIT));
        Document report =
                ForeignSchema.parse("junit.xsd", written(ReportFormat.JUNIT, SampleFile.clean(), SampleFile.hostile()));
        assertThat(report.getElementsByTagName("testcase").getLength()).isEqualTo(2);
        assertThat(report.getElementsByTagName("failure").getLength()).isEqualTo(1);
        assertThat(report.getElementsByTagName("failure").item(0).getTextContent())
                .contains("docs/na me,:%<é>.md:4:3: error: `[@octocat]`");
        assertThat(report.getElementsByTagName("system-out").item(0).getTextContent())
                .contains("info: An accent [small-thing]");
    }

    @Test
    void whatXmlForbidsIsReplaced() throws Exception {
        String text = "before " + FORBIDDEN + " after";
        SampleFile file = new SampleFile("a" + FORBIDDEN + ".md", text + "\n");
        file.finding(Severity.WARNING, "some-rule", "before", text);
        for (String[] format : new String[][] {{"CHECKSTYLE", "checkstyle.xsd"}, {"JUNIT", "junit.xsd"}}) {
            String report = written(ReportFormat.valueOf(format[0]), file.checked());
            ForeignSchema.parse(format[1], report);
            assertThat(report).contains("before ", " after");
        }
        assertThatThrownBy(() -> ForeignSchema.parse("checkstyle.xsd", "<checkstyle version=\"\u0001\"/>"))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void keepsLineBreaksAndTabsOfAttributes() {
        assertThat(XmlText.of("a\tb\r\nc🚀\"'<>&")).isEqualTo("a&#9;b&#13;&#10;c🚀&quot;'&lt;&gt;&amp;");
    }
}
