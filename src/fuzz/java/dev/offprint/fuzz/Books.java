package dev.offprint.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/**
 * Reads a book as EPUB 3.3 has it, and fails where it is not whole or something in it could run.
 */
final class Books {
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Set<String> listed = new HashSet<>();

    private Books() {}

    static void whole(byte[] book) {
        Books read = new Books();
        read.open(book);
        read.manifest();
        read.pages();
    }

    private void open(byte[] book) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] old = files.put(entry.getName(), zip.readAllBytes());
                Promise.that(old == null, "twice in the book: " + entry.getName());
            }
        } catch (IOException e) {
            throw new AssertionError("no ZIP", e);
        }
        Promise.same("first files", "mimetype", files.keySet().iterator().next());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().matches(".*\\.(?:opf|xml|xhtml|ncx|svg)")) {
                String text = new String(file.getValue(), StandardCharsets.UTF_8);
                documents.put(file.getKey(), Forms.xml(text));
            }
        }
    }

    private void manifest() {
        Document opf = document(packageName());
        Set<String> ids = new HashSet<>();
        for (Element item : elements(opf, "item")) {
            String path = resolved(packageName(), item.getAttribute("href"));
            Promise.that(files.containsKey(path), "listed and not there: " + path);
            Promise.that(listed.add(path), "listed twice: " + path);
            Promise.that(ids.add(item.getAttribute("id")), "an id twice");
        }
        for (Element item : elements(opf, "itemref")) {
            Promise.that(ids.contains(item.getAttribute("idref")), "no such item in the spine");
        }
        Promise.that(!elements(opf, "itemref").isEmpty(), "nothing to read");
        for (String file : files.keySet()) {
            boolean isFrame =
                    file.equals("mimetype")
                            || file.startsWith("META-INF/")
                            || file.equals(packageName());
            Promise.that(isFrame || listed.contains(file), "there and not listed: " + file);
        }
    }

    private String packageName() {
        Document container = document("META-INF/container.xml");
        return elements(container, "rootfile").get(0).getAttribute("full-path");
    }

    private Document document(String name) {
        Document document = documents.get(name);
        if (document == null) {
            throw new AssertionError("not in the book: " + name);
        }
        return document;
    }

    private void pages() {
        documents.forEach(
                (name, page) -> {
                    if (!name.startsWith("META-INF/")) {
                        elements(page, "*").forEach(element -> element(name, element));
                    }
                });
    }

    private void element(String page, Element element) {
        String name = element.getLocalName();
        // The package document and the contents are made of links.
        if (page.endsWith(".xhtml") && !name.equals("link")) {
            Pages.harmless(name);
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Pages.harmless(
                    name, attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        if (page.endsWith(".xhtml")) {
            for (String attribute : List.of("href", "src")) {
                if (element.hasAttribute(attribute)) {
                    leadsSomewhere(page, element, element.getAttribute(attribute));
                }
            }
        }
    }

    /** A link within the book leads to something in it; a picture is in it. */
    private void leadsSomewhere(String page, Element element, String address) {
        boolean isElsewhere = address.matches("(?is)[a-z][a-z0-9+.-]*:.*|//.*");
        if (isElsewhere) {
            Promise.that(
                    element.getLocalName().equals("a"), "a picture that is elsewhere: " + address);
            return;
        }
        int fragment = address.indexOf('#');
        String path = fragment < 0 ? address : address.substring(0, fragment);
        String file = path.isEmpty() ? page : resolved(page, path);
        Promise.that(listed.contains(file), page + " leads to nothing: " + address);
        if (fragment >= 0) {
            String id = decoded(address.substring(fragment + 1));
            Document target = documents.get(file);
            boolean isThere =
                    target != null
                            && elements(target, "*").stream()
                                    .anyMatch(one -> one.getAttribute("id").equals(id));
            Promise.that(isThere, page + " leads to no place: " + address);
        }
    }

    private static String resolved(String base, String address) {
        try {
            return decoded(URI.create("x:/" + base).resolve(address).getRawPath().substring(1));
        } catch (IllegalArgumentException e) {
            throw new AssertionError("no address: " + address, e);
        }
    }

    private static String decoded(String part) {
        return java.net.URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static List<Element> elements(Document document, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList all = document.getElementsByTagNameNS("*", name);
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }
}
