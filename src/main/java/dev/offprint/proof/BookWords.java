package dev.offprint.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a book as a reading system does: its package document says which pages come in which order
 * (EPUB 3.3, section 5.7). What no reader goes through, such as the table of contents, is no page.
 */
final class BookWords {
    private final Map<String, byte[]> pages = new HashMap<>();
    private String packageName = "";

    private BookWords() {}

    static List<Words> pages(InputStream epub) throws IOException {
        BookWords book = new BookWords();
        try (ZipInputStream zip = new ZipInputStream(epub, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                book.take(entry.getName(), zip);
            }
        }
        List<Words> words = new ArrayList<>();
        for (String page : book.spine()) {
            byte[] bytes = book.pages.get(page);
            if (bytes == null) {
                throw new IOException(page + " is not in the book");
            }
            words.add(words(new String(bytes, StandardCharsets.UTF_8)));
        }
        return words;
    }

    private void take(String name, InputStream in) throws IOException {
        boolean isPackage = name.endsWith(".opf");
        if (isPackage || name.endsWith(".xhtml") || name.endsWith(".html")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            in.transferTo(bytes);
            pages.put(name, bytes.toByteArray());
            packageName = isPackage ? name : packageName;
        }
    }

    private List<String> spine() throws IOException {
        byte[] document = pages.get(packageName);
        if (document == null) {
            throw new IOException("the book has no package document");
        }
        String folder = packageName.substring(0, packageName.lastIndexOf('/') + 1);
        Map<String, String> items = new HashMap<>();
        Set<String> other = new HashSet<>();
        List<String> spine = new ArrayList<>();
        try {
            XMLStreamReader xml = reader(new String(document, StandardCharsets.UTF_8));
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("item")) {
                    String id = xml.getAttributeValue(null, "id");
                    items.put(id, folder + xml.getAttributeValue(null, "href"));
                    String properties = xml.getAttributeValue(null, "properties");
                    if (properties != null && properties.contains("nav")) {
                        other.add(id);
                    }
                } else if (xml.getLocalName().equals("itemref")) {
                    String id = xml.getAttributeValue(null, "idref");
                    if (!other.contains(id)) {
                        spine.add(items.getOrDefault(id, id));
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("the package document is no XML", e);
        }
        return spine;
    }

    /** The words of one page. */
    static Words words(String xhtml) throws IOException {
        HtmlNode document = HtmlNode.element("#document", false, false, false, "", 0);
        HtmlNode at = document;
        try {
            XMLStreamReader xml = reader(xhtml);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        HtmlNode element = element(xml);
                        at.append(element);
                        at = element;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        HtmlNode parent = at.parent;
                        at = parent == null ? document : parent;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                            at.append(HtmlNode.text(xml.getText(), Places.from(0)));
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("a page of the book is no XML", e);
        }
        return HtmlWords.of(document);
    }

    private static HtmlNode element(XMLStreamReader xml) {
        String role = xml.getAttributeValue(null, "role");
        String alternative = xml.getAttributeValue(null, "alt");
        return HtmlNode.element(
                xml.getLocalName(),
                !"http://www.w3.org/1999/xhtml".equals(xml.getNamespaceURI()),
                xml.getAttributeValue(null, "hidden") != null,
                "doc-noteref".equals(role) || "doc-backlink".equals(role),
                alternative == null ? "" : alternative,
                0);
    }

    private static XMLStreamReader reader(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new StringReader(text));
    }
}
