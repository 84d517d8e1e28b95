package dev.offprint.cli;

import dev.offprint.cli.Case.Verb;
import dev.offprint.cli.Case.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * What the program made of the post of a case, and what a case says of it. Words are looked for in
 * it as it is written and as it is read: without tags, entities and the backslashes of Markdown;
 * any white space is one blank.
 */
final class CaseOutput {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u200b\\u00a0]+");
    private static final Pattern STYLE = Pattern.compile("(?s)<style\\b.*?</style>");
    private static final Pattern HEAD = Pattern.compile("(?s)<head\\b.*?</head>");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");

    /** Tags that part words. */
    private static final Pattern BLOCK =
            Pattern.compile(
                    "</?(?:p|div|li|ul|ol|dl|dt|dd|h[1-6]|table|tr|td|th|caption|blockquote|pre"
                            + "|figure|figcaption|section|article|aside|header|br|hr|details|summary)\\b[^>]*>");

    /** Tags without which letters and digits mean something else. */
    private static final Pattern MERE =
            Pattern.compile("</?(?!(?:sup|sub|m[a-z]+|del|s|br)\\b)[a-zA-Z][^<>]*>");

    private final String post;
    private final String raw;
    private final List<String> lines;
    private final List<String> read = new ArrayList<>();
    private final List<String> tight = new ArrayList<>();

    CaseOutput(CaseForm form, String post, String output) {
        this.post = post;
        raw = form.isMarkup() ? STYLE.matcher(output).replaceAll("") : output;
        lines = raw.lines().map(String::stripTrailing).toList();
        read.add(words(raw));
        tight.add(words(raw));
        if (form.isMarkup()) {
            String body = HEAD.matcher(raw).replaceAll(" ");
            String parted = BLOCK.matcher(body).replaceAll(" ");
            read.add(words(text(TAG.matcher(parted).replaceAll(""))));
            read.add(words(text(raw)));
            tight.add(words(text(MERE.matcher(parted).replaceAll(""))));
        } else if (form.isMarkdown()) {
            String plain = ESCAPE.matcher(raw).replaceAll("$1");
            read.add(words(text(plain)));
            read.add(words(text(TAG.matcher(plain).replaceAll(""))));
            tight.add(words(text(plain)));
        }
    }

    private static String words(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static String text(String markup) {
        return Parser.unescapeEntities(markup, false);
    }

    /** Those of {@code wishes} that do not hold, in their order. */
    List<Wish> unfulfilled(List<Wish> wishes) {
        List<Wish> unfulfilled = new ArrayList<>();
        List<String> row = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (Wish wish : wishes) {
            if (wish.verb() == Verb.LINE) {
                block.clear();
            }
            block.add(wish.words());
            boolean holds =
                    switch (wish.verb()) {
                        case HAS -> isIn(read, wish.words());
                        case NOT -> !isIn(tight, wish.words());
                        case THEN -> row.add(words(wish.words())) && isInOrder(row);
                        case LINE, NEXT -> isInRow(block);
                        case LIKE -> isFound(wish.words());
                        case UNLIKE -> !isFound(wish.words());
                        case UNCHANGED -> raw.equals(post);
                    };
            if (!holds) {
                unfulfilled.add(wish);
            }
        }
        return unfulfilled;
    }

    private static boolean isIn(List<String> views, String wanted) {
        return views.stream().anyMatch(view -> view.contains(words(wanted)));
    }

    private boolean isInOrder(List<String> row) {
        return read.stream().anyMatch(view -> isInOrder(row, view));
    }

    private static boolean isInOrder(List<String> row, String view) {
        int at = 0;
        for (String wanted : row) {
            int found = view.indexOf(wanted, at);
            if (found < 0) {
                return false;
            }
            at = found + wanted.length();
        }
        return true;
    }

    private boolean isInRow(List<String> block) {
        for (int i = 0; i + block.size() <= lines.size(); i++) {
            if (lines.subList(i, i + block.size()).equals(block)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFound(String expression) {
        return Pattern.compile(expression, Pattern.MULTILINE).matcher(raw).find();
    }
}
