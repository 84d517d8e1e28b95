package dev.offprint.page.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Where a page was saved from, as the program that saved it wrote in its first lines. */
final class SaverNote {
    /** Browsers: the number is the length of the address. Also the mark of Internet Explorer. */
    private static final Pattern BROWSER = Pattern.compile("saved from url=\\(\\d{4,5}\\)(\\S+)");

    /** SingleFile writes its name, then fields on lines of their own. */
    private static final Pattern SINGLE_FILE =
            Pattern.compile("Page saved with SingleFile[^\\n]{0,40}\\s+url:\\s*(\\S+)");

    private static final Pattern MONOLITH =
            Pattern.compile("Saved from (\\S+) at \\S+ using monolith");

    /** HTTrack leaves out the scheme. */
    private static final Pattern HTTRACK = Pattern.compile("Mirrored from (\\S+) by HTTrack");

    private SaverNote() {}

    /** The web address that the page was saved from. */
    static Optional<String> address(Document document) {
        for (String comment : comments(document)) {
            for (Pattern pattern : List.of(BROWSER, SINGLE_FILE, MONOLITH)) {
                Matcher matcher = pattern.matcher(comment);
                if (matcher.find() && PageAddress.isWeb(matcher.group(1))) {
                    return Optional.of(matcher.group(1));
                }
            }
            Matcher mirrored = HTTRACK.matcher(comment);
            if (mirrored.find()) {
                return Optional.of("http://" + mirrored.group(1));
            }
        }
        return written(document);
    }

    /** WebScrapBook and Save Page WE write no comment. */
    private static Optional<String> written(Document document) {
        List<String> candidates = new ArrayList<>();
        for (Element root : document.children()) {
            candidates.add(root.attr("data-scrapbook-source"));
        }
        for (Element meta : document.select("meta[name=savepage-url], meta[name=savepage-from]")) {
            candidates.add(meta.attr("content"));
        }
        return candidates.stream().filter(PageAddress::isWeb).findFirst();
    }

    /** The comments above the body; one further down may quote such a note. */
    private static List<String> comments(Document document) {
        List<String> comments = new ArrayList<>();
        List<Node> places = new ArrayList<>(List.of(document, document.head()));
        places.addAll(document.children());
        for (Node place : places) {
            for (Node node : place.childNodes()) {
                if (node instanceof Comment comment && comment.getData().length() < 10_000) {
                    comments.add(comment.getData());
                }
            }
        }
        return comments;
    }
}
