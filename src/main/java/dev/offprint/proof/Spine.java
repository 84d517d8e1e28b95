package dev.offprint.proof;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pages of a book as a reading system does: the container names the package document
 * (EPUB 3.3, section 4.2.6.3.1), and that says which pages come in which order (section 5.7). What
 * no reader goes through, such as the table of contents, is no page.
 */
final class Spine {
    private static final String CONTAINER = "META-INF/container.xml";

    private final Map<String, String> items = new HashMap<>();
    private final Set<String> navigation = new HashSet<>();
    private final List<String> pages = new ArrayList<>();

    private Spine() {}

    /** The files of a book. */
    @FunctionalInterface
    interface Files {
        /** The content of that file; null when there is none. */
        byte @Nullable [] bytes(String name) throws IOException;
    }

    /** Hears of an element that begins. */
    @FunctionalInterface
    private interface Element {
        void begins(XMLStreamReader xml);
    }

    /**
     * The names of the pages in the order in which they are read.
     *
     * @throws IOException when the files are no book
     */
    static List<String> of(Files files) throws IOException {
        List<String> packages = new ArrayList<>();
        read(
                files,
                CONTAINER,
                xml -> {
                    String path = xml.getAttributeValue(null, "full-path");
                    if (xml.getLocalName().equals("rootfile") && path != null) {
                        packages.add(path);
                    }
                });
        if (packages.isEmpty()) {
            throw new IOException(CONTAINER + " names no package document");
        }
        Spine spine = new Spine();
        URI base = URI.create(packages.get(0));
        read(files, packages.get(0), xml -> spine.take(xml, base));
        return List.copyOf(spine.pages);
    }

    private void take(XMLStreamReader xml, URI base) {
        if (xml.getLocalName().equals("item")) {
            String id = xml.getAttributeValue(null, "id");
            String href = xml.getAttributeValue(null, "href");
            items.put(id, href == null ? "" : base.resolve(href).getPath());
            String properties = xml.getAttributeValue(null, "properties");
            if (properties != null && properties.contains("nav")) {
                navigation.add(id);
            }
        } else if (xml.getLocalName().equals("itemref")) {
            String id = xml.getAttributeValue(null, "idref");
            boolean isPassed = "no".equals(xml.getAttributeValue(null, "linear"));
            if (!isPassed && !navigation.contains(id)) {
                pages.add(items.getOrDefault(id, String.valueOf(id)));
            }
        }
    }

    private static void read(Files files, String name, Element element) throws IOException {
        byte[] document = files.bytes(name);
        if (document == null) {
            throw new IOException(name + " is not in the book");
        }
        try {
            XMLStreamReader xml = reader(new String(document, StandardCharsets.UTF_8));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    element.begins(xml);
                }
            }
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new IOException(name + " cannot be read as a book has it", e);
        }
    }

    static XMLStreamReader reader(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new StringReader(text));
    }
}
