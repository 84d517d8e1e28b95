package dev.offprint.write.epub;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Asks EPUBCheck, which every shop and library asks too. */
public final class EpubCheckFixture {
    private EpubCheckFixture() {}

    /** Fails with every error and warning that EPUBCheck has about {@code epub}. */
    public static void assertValid(byte[] epub) {
        assertThat(problems(epub)).isEmpty();
    }

    /** Returns errors and warnings, each with its place. */
    static List<String> problems(byte[] epub) {
        Collector collector = new Collector();
        EpubCheck check = new EpubCheck(new ByteArrayInputStream(epub), collector, "book.epub");
        check.setLocale(Locale.ENGLISH);
        check.doValidate();
        return collector.problems;
    }

    private static final class Collector extends MasterReport {
        private final List<String> problems = new ArrayList<>();

        @Override
        public void message(Message message, EPUBLocation location, Object... arguments) {
            Severity severity = message.getSeverity();
            if (severity.toInt() >= Severity.WARNING.toInt()) {
                problems.add(
                        severity
                                + " "
                                + message.getID()
                                + " "
                                + location.getPath()
                                + ":"
                                + location.getLine()
                                + " "
                                + message.getMessage(arguments));
            }
        }

        @Override
        public void info(String resource, FeatureEnum feature, String value) {}

        @Override
        public int generate() {
            return 0;
        }

        @Override
        public void initialize() {}
    }
}
