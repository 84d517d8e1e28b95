package dev.offprint.input;

import java.util.Set;
import java.util.regex.Pattern;

/** What a line of a text is that may be a program, when comments and strings are taken away. */
enum CodeLine {
    /** Ends or starts as lines of programs do. */
    CODE,
    /** A word that stands alone, of which nothing can be said. */
    WORD,
    /** Neither. */
    OTHER,
    /** A sentence, or a part of one. */
    PROSE;

    /** What a line of a program ends in; prose ends in letters and full stops. */
    private static final String ENDS = ";{}()[],:=+|&<>\\\"";

    /** What declares something in the languages that are common on the web and in repositories. */
    private static final Pattern DECLARATION =
            Pattern.compile(
                    "\\s*(export |default |public |private |protected |static |final |async "
                            + "|abstract |pub |local |unsafe |inline |extern |data |sealed ){0,6}"
                            + "(function\\b.*\\(.*|(class|interface|enum|struct|trait|impl|module"
                            + "|namespace|object|record|defmodule|program|union) \\w.*[{:]?"
                            + "|def \\w.*|fn \\w+.*\\(.*|fun \\w+.*\\(.*|func .*\\(.*"
                            + "|(const|let|var|val|my|our) [\\w{\\[$@%].*|import\\b.*"
                            + "|from \\S+ import .*|package [\\w.]+;?|using [\\w.:]+;?.*"
                            + "|use [\\w:{}, ]+;|#include\\b.*|#define\\b.*|#import\\b.*|#if(n?def)?\\b.*"
                            + "|require\\b.*|void \\w+.*|int \\w+.*|typedef .*|template ?<.*"
                            + "|if __name__.*|@(interface|implementation|protocol) .*"
                            + "|\\(?function.*|!function.*|source \".*|gem \".*|set -\\w+"
                            + "|\\((def\\w*|ns) .*|-module\\(.*|sub \\w+.*\\{|proc \\w+.*\\{"
                            + "|param\\(.*|[\\w.]+ <- .*|library\\([\\w\".]+\\)|\\w+ = function.*"
                            + "|(project|cmake_minimum_required|find_package|add_\\w+)\\(.*"
                            + "|task :?\\w.*|(type|input|schema|query|mutation|fragment)\\b.* \\{"
                            + "|(resource|variable|provider|output) \"\".*\\{"
                            + "|(plugins|dependencies|repositories) \\{|global _?\\w+|section \\.\\w+"
                            + "|\\{ ?\\w+ \\? .*|\\w+ = \\(.*\\) ->|module\\.exports.*|if \\[.*)");

    /** What a line of a program may start with that ends in a word. */
    private static final Set<String> KEYWORDS =
            Set.of(
                    ("end else begin do then fi done esac return break continue pass import from"
                                    + " package module require include using puts print echo yield raise"
                                    + " throw try finally set for if while class def fn func let var val"
                                    + " const type use mod pub public private local export case gem source"
                                    + " elif elsif elseif except assert del nonlocal unset exit shift trap"
                                    + " namespace struct enum interface defmodule defp goto switch default"
                                    + " inline typename typedef template virtual extern unsigned endif"
                                    + " endfunction endwhile endfor endforeach endmacro program implicit"
                                    + " section global mov int push pop call ret jmp cmp add xor db rescue"
                                    + " ensure unless until alias curl exec task group")
                            .split(" "));

    /** So many words on a line, and nothing else, are prose. */
    private static final int WORDS = 4;

    /** Six words that only spaces part; no program has so many in a row. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?<![\\w./-])[A-Za-z][a-z']*(,? [a-z]+){5}");

    /** A key and its value in a block, the next part of an expression, an address, a directive. */
    private static final Pattern STATEMENT =
            Pattern.compile(
                    "\\s+\"?[\\w.$-]*\"?: ?\\S+|\\s+(&&|\\|\\||[+*/?:|.=-]) ?\\S.*|\\s*@\\S.*"
                            + "|#(else|endif|undef|error|pragma|ifdef|ifndef|if|include|define|import"
                            + "|elif|warning|region|endregion)\\b.*|.*( :?= |->|=>| \\*$).*"
                            + "|\\s*(\\.\\w|</).*|.*\\)\\.|.* do( \\|.*\\|)?|\\w+: +(\\w+ *)?");

    static CodeLine of(String line) {
        boolean isStatement = isStatement(line);
        if (isProse(line, isStatement)) {
            return PROSE;
        }
        boolean isEnd = isClosed(line);
        if (isEnd || isStatement || isDeclaration(line)) {
            return CODE;
        }
        return isWord(line) ? WORD : OTHER;
    }

    /** Whether it ends as lines of programs do. */
    static boolean isClosed(String line) {
        return ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    static boolean isDeclaration(String line) {
        return DECLARATION.matcher(line).matches();
    }

    /** Names in programs are ASCII, but for the rare one that is not worth a lost post. */
    private static boolean isProse(String line, boolean isStatement) {
        int words = 0;
        boolean isInWord = false;
        boolean isAllWords = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= 0x80) {
                return true;
            }
            boolean isLetter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            boolean isLast = i == line.length() - 1;
            isAllWords &= isLetter || " ,.!?'-".indexOf(c) >= 0 || (isLast && c == ':');
            words += isLetter && !isInWord ? 1 : 0;
            isInWord = isLetter || c == '\'' || c == '-';
        }
        if (!isAllWords) {
            return ";{(".indexOf(line.charAt(line.length() - 1)) < 0
                    && SENTENCE.matcher(line).find();
        }
        boolean isCapital = Character.isUpperCase(line.charAt(0));
        boolean isSentence =
                isCapital && words > 1 && ".:!?".indexOf(line.charAt(line.length() - 1)) >= 0;
        return isSentence || words >= (isStatement ? 2 * WORDS : WORDS);
    }

    static boolean isStatement(String line) {
        String start = line.strip();
        int end = 0;
        while (end < start.length()
                && !Character.isWhitespace(start.charAt(end))
                && start.charAt(end) != '(') {
            end++;
        }
        return KEYWORDS.contains(start.substring(0, end)) || STATEMENT.matcher(line).matches();
    }

    private static boolean isWord(String line) {
        return line.strip().matches("[\\w.:~]+");
    }
}
