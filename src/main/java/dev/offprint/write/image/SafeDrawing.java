package dev.offprint.write.image;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes an SVG drawing again so that a book may hold it: well-formed, without scripts, without
 * anything from elsewhere and without what editors note in it for themselves.
 */
final class SafeDrawing {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private static final Set<String> LEFT_OUT =
            Set.of("script", "metadata", "handler", "listener", "iframe", "audio", "video", "set");

    /** What leads elsewhere: an address in CSS that is no place in the drawing and no data. */
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "@import[^;]*;?|url\\(\\s*[\"']?(?!\\s*#|\\s*data:image/)[^)]*\\)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern DATA =
            Pattern.compile("data:image/(?:png|jpe?g|gif)[;,].*", Pattern.DOTALL);

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}._-]*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}(?:\\.\\d+)?");

    private final StringBuilder out = new StringBuilder();
    private final Set<String> ids = new HashSet<>();

    private SafeDrawing() {}

    static ImageFile of(ImageFile file) throws MissingImageException {
        try {
            SafeDrawing drawing = new SafeDrawing();
            drawing.read(file.bytes());
            return new ImageFile(
                    ImageType.SVG, drawing.out.toString().getBytes(StandardCharsets.UTF_8));
        } catch (XMLStreamException | RuntimeException damaged) {
            throw new MissingImageException("SVG that is not well-formed");
        }
    }

    private void read(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // A doctype names its file on the web, and declares entities that a drawing needs.
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        int depth = 0;
        boolean isInStyle = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    if (isForeignText(xml)) {
                        label(xml);
                    } else if (!isKept(xml)) {
                        skip(xml);
                    } else {
                        start(xml, name.equals("a") ? "g" : name, depth == 0);
                        isInStyle = name.equals("style");
                        depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    String name = xml.getLocalName();
                    out.append("</").append(name.equals("a") ? "g" : name).append('>');
                    isInStyle = false;
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    String text = xml.getText();
                    text(depth == 0 ? "" : isInStyle ? within(text) : text);
                }
                default -> {}
            }
        }
        out.append('\n');
    }

    /** Words of a page within the drawing, as drawing programs write their labels. */
    private static boolean isForeignText(XMLStreamReader xml) {
        return xml.getLocalName().equals("foreignObject");
    }

    private static boolean isKept(XMLStreamReader xml) {
        String space = xml.getNamespaceURI();
        boolean isOurs = space == null || space.isEmpty() || space.equals(SVG);
        String href = href(xml);
        boolean isPicture = xml.getLocalName().equals("image");
        boolean changesLinks = "href".equals(xml.getAttributeValue(null, "attributeName"));
        return isOurs
                && !LEFT_OUT.contains(xml.getLocalName())
                && !changesLinks
                && !(isPicture && !DATA.matcher(href).matches());
    }

    private static String href(XMLStreamReader xml) {
        String old = xml.getAttributeValue(XLINK, "href");
        String href = old == null ? xml.getAttributeValue(null, "href") : old;
        return href == null ? "" : href.strip();
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    private void label(XMLStreamReader xml) throws XMLStreamException {
        double x = number(xml, "x") + number(xml, "width") / 2;
        double y = number(xml, "y") + number(xml, "height") / 2;
        StringBuilder words = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            words.append(event == XMLStreamConstants.CHARACTERS ? xml.getText() : " ");
        }
        String label = words.toString().strip().replaceAll("\\s+", " ");
        if (!label.isEmpty()) {
            out.append(
                    String.format(
                            Locale.ROOT,
                            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\""
                                    + " dominant-baseline=\"middle\">",
                            x,
                            y));
            text(label);
            out.append("</text>");
        }
    }

    private static double number(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value != null && NUMBER.matcher(value).matches() ? Double.parseDouble(value) : 0;
    }

    private void start(XMLStreamReader xml, String name, boolean isRoot) {
        out.append('<').append(name);
        if (isRoot) {
            attribute("xmlns", SVG);
            attribute("xmlns:xlink", XLINK);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String space = xml.getAttributeNamespace(i);
            String local = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i);
            if (space == null || space.isEmpty()) {
                own(local, value);
            } else if (space.equals(XLINK) && local.equals("href")) {
                link("xlink:href", value);
            } else if (space.equals(XML) && (local.equals("lang") || local.equals("space"))) {
                attribute("xml:" + local, value);
            }
        }
        out.append('>');
    }

    private void own(String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("href")) {
            link(name, value);
        } else if (lower.equals("id")) {
            if (NAME.matcher(value).matches() && ids.add(value)) {
                attribute(name, value);
            }
        } else if (!lower.startsWith("on") && !lower.startsWith("data-") && !isNote(lower)) {
            attribute(name, within(value));
        }
    }

    /** What programs note beside the drawing. */
    private static boolean isNote(String name) {
        return name.equals("t") || name.equals("p-id") || name.equals("target");
    }

    private void link(String name, String value) {
        String href = value.strip();
        if (href.startsWith("#") || DATA.matcher(href).matches()) {
            attribute(name, href);
        }
    }

    private static String within(String css) {
        return ELSEWHERE.matcher(css).replaceAll("none");
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        out.append(escaped(value).replace("\"", "&quot;")).append('"');
    }

    private void text(String text) {
        out.append(escaped(text));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
