package dev.offprint.fuzz;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a page that was written as a browser does, and fails where something of it could run. */
final class Pages {
    /** Elements that run something, load something that runs, or send something. */
    private static final Set<String> ACTIVE =
            Set.of(
                    "script",
                    "iframe",
                    "frame",
                    "object",
                    "embed",
                    "applet",
                    "base",
                    "form",
                    "input",
                    "button",
                    "link",
                    "noscript",
                    "template",
                    "portal");

    private static final Set<String> ADDRESSES =
            Set.of(
                    "href",
                    "src",
                    "xlink:href",
                    "action",
                    "formaction",
                    "poster",
                    "data",
                    "cite",
                    "background",
                    "ping",
                    "longdesc",
                    "srcdoc");

    private Pages() {}

    /**
     * Fails where {@code page} could run something of the post, or is not well-formed.
     *
     * @param hasScripts whether it may hold scripts, which are then the program's own
     */
    static void harmless(String page, boolean hasScripts) {
        HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
        Reader reader = new Reader(hasScripts);
        parser.setContentHandler(reader);
        parser.setErrorHandler(reader);
        try {
            parser.parse(new InputSource(new StringReader(page)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw new AssertionError("not well-formed: " + e.getMessage() + "\n" + page, e);
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "\n" + page, e);
        }
    }

    /** Fails where an attribute of an element would run something. */
    static void harmless(String element, String attribute, String value) {
        String name = attribute.toLowerCase(Locale.ROOT);
        Promise.that(!name.startsWith("on"), "handler " + attribute + " of " + element);
        if (ADDRESSES.contains(name)) {
            Promise.that(!runs(value), attribute + " of " + element + " runs: " + value);
        }
        if (name.equals("style")) {
            String style = value.toLowerCase(Locale.ROOT);
            Promise.that(
                    !style.contains("url(") && !style.contains("expression"),
                    "style of " + element + " loads: " + value);
        }
        boolean isRefresh = name.equals("http-equiv") && value.equalsIgnoreCase("refresh");
        Promise.that(!isRefresh, "a page that leads away");
    }

    /** Fails at an element that is none of an article. */
    static void harmless(String element) {
        Promise.that(!ACTIVE.contains(element.toLowerCase(Locale.ROOT)), "element " + element);
    }

    /** Whether a browser runs what an address says (URL standard, "basic URL parser"). */
    private static boolean runs(String address) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean isTrimmed = c <= ' ' && plain.length() == 0;
            if (!isTrimmed && c != '\t' && c != '\n' && c != '\r') {
                plain.append(c);
            }
        }
        String start = plain.toString().toLowerCase(Locale.ROOT);
        return start.startsWith("javascript:")
                || start.startsWith("vbscript:")
                || start.startsWith("data:text/html")
                || start.startsWith("data:application/xhtml")
                || start.startsWith("data:image/svg");
    }

    private static final class Reader extends DefaultHandler implements ErrorHandler {
        private final boolean hasScripts;

        Reader(boolean hasScripts) {
            this.hasScripts = hasScripts;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            if (!hasScripts) {
                harmless(local);
            }
            for (int i = 0; i < attributes.getLength(); i++) {
                harmless(local, attributes.getQName(i), attributes.getValue(i));
            }
        }

        @Override
        public void warning(SAXParseException e) {
            // No error.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
