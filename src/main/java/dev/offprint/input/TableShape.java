package dev.offprint.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells tables with separators (RFC 4180) from prose with commas: every line has the same number of
 * cells, or nearly all have more than two, and no space follows a comma.
 */
final class TableShape {
    /** Three lines of three cells are no accident; of two cells, it takes one more. */
    private static final Pattern COLUMNS = Pattern.compile("\\w{2,20}(?:,\\w{2,20}){2,20}");

    private static final int LEAST_RECORDS = 3;

    private static final Pattern DASHES = Pattern.compile("(?m)^[|: ]*--[-|: ]*$");

    private static final Pattern TABBED = Pattern.compile("[^\\t]+\\t[^\\t]*\\t.*");

    private static final Pattern WITH_COMMAS =
            Pattern.compile("[^,]+,([^ ,][^,]*)?+(,([^ ,][^,]*)?+){1,500}");

    private final String text;
    private final char separator;
    private int records;
    private int cells = -1;
    private int separators;
    private int spaced;

    private TableShape(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static Optional<FileKind> of(Head head, String text) {
        if (new TableShape(text, '\t').isTable(head.isWhole())) {
            return Optional.of(FileKind.TABBED_TABLE);
        }
        if (isOfAddresses(head.lines())) {
            return Optional.of(FileKind.BOOKMARKS);
        }
        boolean isTable =
                new TableShape(text, ',').isTable(head.isWhole())
                        || new TableShape(text, ';').isTable(head.isWhole())
                        || (isPiped(text) && new TableShape(text, '|').isTable(head.isWhole()));
        List<String> lines = head.lines();
        if (!isTable && isRagged(lines, TABBED)) {
            return Optional.of(FileKind.TABBED_TABLE);
        }
        return isTable || isRagged(lines, WITH_COMMAS)
                ? Optional.of(FileKind.TABLE)
                : Optional.empty();
    }

    /** What Pocket, Raindrop and Instapaper export: titles and addresses, and no page. */
    private static boolean isOfAddresses(List<String> lines) {
        if (lines.size() < 2 || !COLUMNS.matcher(lines.get(0)).matches()) {
            return false;
        }
        List<String> columns = List.of(lines.get(0).toLowerCase(Locale.ROOT).split(",", -1));
        boolean isOfPages = columns.contains("title") && columns.contains("url");
        return isOfPages && lines.get(1).contains("http");
    }

    /** Whether nearly all lines have three cells or more, where some may lack the last ones. */
    private static boolean isRagged(List<String> lines, Pattern cells) {
        long rows = lines.stream().filter(line -> cells.matcher(line).matches()).count();
        boolean isFirst = !lines.isEmpty() && cells.matcher(lines.get(0)).matches();
        return isFirst && rows >= LEAST_RECORDS && rows * 10 >= lines.size() * 9L;
    }

    /** Tables of Markdown have a line of dashes. */
    private static boolean isPiped(String text) {
        return !text.startsWith("|") && !DASHES.matcher(text).find();
    }

    private boolean isTable(boolean isWhole) {
        int end = isWhole ? text.stripTrailing().length() : text.length();
        int at = 0;
        while (at < end) {
            int next = record(at, end);
            boolean isCut = next < 0 || (next > end && !isWhole);
            if (isCut) {
                break;
            }
            if (next == 0) {
                return false;
            }
            at = next;
        }
        int least = cells == 2 ? LEAST_RECORDS + 1 : LEAST_RECORDS;
        return cells >= 2 && records >= least && spaced * 20 <= separators;
    }

    /** Reads a line; where the next one starts, 0 when it is unlike the others, -1 when cut off. */
    private int record(int start, int end) {
        int count = 1;
        int at = start;
        boolean isCellStart = true;
        while (at < end && text.charAt(at) != '\n') {
            char c = text.charAt(at);
            if (c == '"' && isCellStart) {
                at = afterQuotes(at, end);
                if (at < 0) {
                    return -1;
                }
                isCellStart = false;
                continue;
            }
            isCellStart = c == separator;
            if (isCellStart) {
                count++;
                separators++;
                boolean isSpace = at + 1 < end && text.charAt(at + 1) == ' ';
                spaced += isSpace ? 1 : 0;
            }
            at++;
        }
        boolean isIndented = separator == '\t' && text.charAt(start) == separator;
        boolean isStatement = separator == ';' && count == 2 && text.charAt(at - 1) == ';';
        boolean isUnlike = count == 1 || (cells >= 0 && cells != count);
        if (isUnlike || isIndented || isStatement) {
            return 0;
        }
        cells = count;
        records++;
        return at + 1;
    }

    private int afterQuotes(int start, int end) {
        int at = start + 1;
        while (at < end) {
            int quote = text.indexOf('"', at);
            if (quote < 0 || quote >= end) {
                return -1;
            }
            if (quote + 1 < end && text.charAt(quote + 1) == '"') {
                at = quote + 2;
            } else {
                return quote + 1;
            }
        }
        return -1;
    }
}
