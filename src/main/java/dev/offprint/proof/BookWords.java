package dev.offprint.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the words of the pages of a book, in the order in which they are read. */
final class BookWords {
    private BookWords() {}

    static List<Words> pages(InputStream epub) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(epub, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                take(entry.getName(), zip, files);
            }
        }
        List<Words> words = new ArrayList<>();
        BrokenPage broken = null;
        for (String page : Spine.of(files::get)) {
            byte[] bytes = files.get(page);
            if (bytes == null) {
                throw new IOException(page + " is not in the book");
            }
            try {
                words.add(words(new String(bytes, StandardCharsets.UTF_8)));
            } catch (BrokenPage e) {
                words.add(e.words());
                broken = e;
            }
        }
        if (broken != null) {
            throw broken.with(Words.joined(words));
        }
        return words;
    }

    /** Keeps what may be a page or lead to one, and no picture. */
    private static void take(String name, InputStream in, Map<String, byte[]> files)
            throws IOException {
        if (name.startsWith("META-INF/") || name.endsWith(".opf") || name.endsWith("html")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            in.transferTo(bytes);
            files.put(name, bytes.toByteArray());
        }
    }

    /** The words of one page. */
    static Words words(String xhtml) throws IOException {
        HtmlNode document = HtmlNode.element("#document", false, false, false, "", 0);
        HtmlNode at = document;
        try {
            XMLStreamReader xml = Spine.reader(xhtml);
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
            throw new BrokenPage(HtmlWords.of(document), e);
        }
        return HtmlWords.of(document);
    }

    private static HtmlNode element(XMLStreamReader xml) {
        String role = xml.getAttributeValue(null, "role");
        HtmlNode element =
                HtmlNode.element(
                        xml.getLocalName(),
                        !"http://www.w3.org/1999/xhtml".equals(xml.getNamespaceURI()),
                        xml.getAttributeValue(null, "hidden") != null,
                        "doc-noteref".equals(role) || "doc-backlink".equals(role),
                        attribute(xml, "alt"),
                        0);
        element.span(attribute(xml, "colspan"), attribute(xml, "rowspan"));
        return element;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
