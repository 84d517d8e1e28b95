package dev.offprint.input;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What shows that a line is of a program, whatever the language; comments and strings are taken
 * away. One alone is found in prose as well: it is their number and variety that tell.
 */
enum ProgramSign {
    /** A name with arguments behind it, or a list that begins with a name, as Lisp has it. */
    CALL(
            "\\s*([$@&*!]{0,2}[\\w.:$>-]{0,200}\\w[!?]?\\((?!e?s\\)).*[)(\\[\\]{},;+|&:\\\\]"
                    + "|\\([\\w./:*-]+[ )].*)"),
    /** A name that gets a value. */
    ASSIGNMENT(
            "\\s*(\\w+ ){0,3}[$@%*&\\w.\\[\\]:>-]{0,200}[\\w\\])\"}]\\s*"
                    + "(=|:=|<-|<<-|[+*/|&?.-]=|\\|\\|=|::?=|=>)([^=].*)?"),
    /** A bracket that opens, or one that closes. */
    BRACKET(".*[{(\\[]|\\s*[})\\]].*|.*\\) ?\\{.*\\}"),
    /** What ends a statement, or continues it on the next line. */
    END(".*[\\w\")\\]}];|.*[\\w\")]( \\\\|,| [+|&]|\\|\\||&&)"),
    /** What only formal languages put between two values. */
    OPERATOR(".*( [!=]==? | && | \\|\\| | [-=]> | <- | <[*$]> | \\|>|::|\\$\\(|\\$\\{|%>%).*"),
    /** A variable by its sign, an element of a list, a member. */
    VARIABLE(
            ".*([$%@][a-zA-Z_]\\w*|%%\\w|\\w\\[[\\w:, -]*\\]|[a-z]\\w*\\.[a-z]\\w*\\(|\\w->\\w).*"),
    /** A command with a string behind it. */
    COMMAND("\\s*[\\w.-]+ \"\".*"),
    /** A word that languages begin lines with. */
    KEYWORD("");

    /** What stands further along tells no more. */
    private static final int LENGTH = 400;

    private final Pattern pattern;

    ProgramSign(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** Those of {@code line}, which ends in no white space. */
    static Set<ProgramSign> of(String line) {
        Set<ProgramSign> signs = EnumSet.noneOf(ProgramSign.class);
        String start = line.length() > LENGTH ? line.substring(0, LENGTH) : line;
        for (ProgramSign sign : values()) {
            boolean isSuch =
                    sign == KEYWORD
                            ? CodeLine.isStatement(start) || CodeLine.isDeclaration(start)
                            : sign.pattern.matcher(start).matches();
            if (isSuch) {
                signs.add(sign);
            }
        }
        return signs;
    }
}
