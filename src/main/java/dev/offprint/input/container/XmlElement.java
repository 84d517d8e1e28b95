package dev.offprint.input.container;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/**
 * An element of a record. Names are as they are written, with the prefixes that the formats
 * themselves use: what declares them stands outside of the record.
 */
final class XmlElement {
    private static final int DEEPEST = 200;
    private static final Set<String> OF_XML = Set.of("amp", "lt", "gt", "quot", "apos");

    /** Not allowed in XML (section 2.2), but blogs have them, and no word is made of them. */
    private static final Pattern NO_CHARACTERS =
            Pattern.compile(
                    "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|&#(?:[0-8]|1[124-9]|2\\d|3[01]|x0?[0-8bcBC]|x0?[eEfF]|x1[0-9a-fA-F]);");

    /** What is typed for itself, as in addresses, begins no reference. */
    private static final Pattern CDATA_OR_ENTITY =
            Pattern.compile(
                    "<!\\[CDATA\\[.*?\\]\\]>|&([A-Za-z][A-Za-z0-9]{1,31});"
                            + "|&(?!#?[A-Za-z0-9]{1,32};)",
                    Pattern.DOTALL);

    private final String name;
    private final Map<String, String> attributes;
    private final StringBuilder text = new StringBuilder();
    private final List<XmlElement> children = new ArrayList<>();

    private XmlElement(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    /**
     * The element that {@code xml} is.
     *
     * @throws IOException when it is no well-formed one; the message is a clause that says where
     */
    static XmlElement parse(String xml) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        String clean = withoutNamedEntities(NO_CHARACTERS.matcher(xml).replaceAll(""));
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(clean));
            try {
                return read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            String line =
                    e.getLocation() == null
                            ? ""
                            : " in its line " + e.getLocation().getLineNumber();
            throw new IOException("it is no well-formed XML" + line, e);
        }
    }

    /** Feeds name characters as HTML does, which XML does not know. */
    private static String withoutNamedEntities(String xml) {
        if (xml.indexOf('&') < 0) {
            return xml;
        }
        Matcher matcher = CDATA_OR_ENTITY.matcher(xml);
        StringBuilder all = new StringBuilder();
        while (matcher.find()) {
            String said = matcher.group();
            String entity = matcher.group(1);
            if (said.equals("&")) {
                said = "&amp;";
            } else if (entity != null && !OF_XML.contains(entity)) {
                String meant = Parser.unescapeEntities(said, true);
                said = meant.equals(said) ? said : PlainText.escaped(meant);
            }
            matcher.appendReplacement(all, Matcher.quoteReplacement(said));
        }
        return matcher.appendTail(all).toString();
    }

    private static XmlElement read(XMLStreamReader reader) throws XMLStreamException {
        XmlElement root = new XmlElement("", Map.of());
        Deque<XmlElement> open = new ArrayDeque<>(List.of(root));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() > DEEPEST) {
                        throw new XMLStreamException("nested too deep", reader.getLocation());
                    }
                    Map<String, String> attributes = new HashMap<>();
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        attributes.put(
                                qualified(
                                        reader.getAttributePrefix(i),
                                        reader.getAttributeLocalName(i)),
                                reader.getAttributeValue(i));
                    }
                    XmlElement element =
                            new XmlElement(
                                    qualified(reader.getPrefix(), reader.getLocalName()),
                                    attributes);
                    open.element().children.add(element);
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        open.element().text.append(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new XMLStreamException(
                                "unknown entity " + reader.getLocalName(), reader.getLocation());
                default -> {}
            }
        }
        return root.children.get(0);
    }

    private static String qualified(String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    String name() {
        return name;
    }

    /** What stands directly in it. */
    String text() {
        return text.toString();
    }

    /** An attribute; empty when it has none. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    /** Its children of one name. */
    List<XmlElement> all(String child) {
        return children.stream().filter(element -> element.name.equals(child)).toList();
    }

    /** The text of the first child of that name that has some, without white space around it. */
    String first(String child) {
        return all(child).stream()
                .map(element -> element.text().strip())
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The same, whichever name has one first. */
    String firstOf(String... names) {
        for (String child : names) {
            String said = first(child);
            if (!said.isEmpty()) {
                return said;
            }
        }
        return "";
    }
}
