package dev.offprint.input;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Weighs the lines of a text that has no Markdown in it: most are such as programs have, in more
 * than one way, and what may be prose is too little to be what the text is for.
 */
final class ProgramWeight {
    /** A remark in languages whose sign for it prose has as well. */
    private static final Pattern REMARK =
            Pattern.compile("\\s*([;!%]+( .*)?|(REM|rem|dnl|::)\\b.*|#(\\W.*)?)");

    /** Words in a row, which may be names where they are fewer. */
    private static final Pattern WORDS = Pattern.compile("(\\w+,? ){4}[\\w.]+[ .:,].*");

    private static final Pattern VERSE = Pattern.compile("[a-zA-Z ,;.:'!?()-]*");

    /** What a verse may have, or a line of a list. */
    private static final Set<ProgramSign> OF_VERSE =
            EnumSet.of(ProgramSign.ASSIGNMENT, ProgramSign.END, ProgramSign.KEYWORD);

    /** Of so many lines, each must be of a program. */
    private static final int FEW = 4;

    private static final int LEAST = 2;

    /** So far from either end, a person may say what the program is, and greet. */
    private static final int MARGIN = 5;

    private ProgramWeight() {}

    /** Whether one of {@code lines} in twenty has what verse has not. */
    static boolean isNoVerse(List<String> lines) {
        long others = lines.stream().filter(line -> !VERSE.matcher(line).matches()).count();
        return others * 20 >= lines.size();
    }

    /** Whether {@code lines} are a program; none is empty, and strings have nothing in them. */
    static boolean isProgram(List<String> lines) {
        List<String> told = lines.stream().filter(line -> !REMARK.matcher(line).matches()).toList();
        // Brackets alone are no program: it names what it works with.
        long named = told.stream().filter(ProgramWeight::hasName).count();
        if (named < LEAST || isFramed(told)) {
            return false;
        }
        int words = 0;
        Set<ProgramSign> all = EnumSet.noneOf(ProgramSign.class);
        int signed = 0;
        int strong = 0;
        int hard = 0;
        int firm = 0;
        int commands = 0;
        int prose = 0;
        for (String line : told) {
            Set<ProgramSign> signs = ProgramSign.of(line);
            CodeLine kind = CodeLine.of(line);
            words += signs.isEmpty() && kind == CodeLine.WORD ? 1 : 0;
            prose += kind == CodeLine.PROSE ? 1 : 0;
            signed += signs.isEmpty() ? 0 : 1;
            strong += signs.size() > 1 ? 1 : 0;
            // Somebody on a stage does something between brackets as well.
            boolean isCall = signs.contains(ProgramSign.CALL) && line.charAt(0) != '(';
            boolean isFirm = isCall || signs.contains(ProgramSign.BRACKET);
            firm += isFirm ? 1 : 0;
            commands += !isFirm && signs.contains(ProgramSign.COMMAND) ? 1 : 0;
            hard += OF_VERSE.containsAll(signs) ? 0 : 1;
            all.addAll(signs);
        }
        // Nothing can be said of words that stand alone, where they are few.
        int count = told.size() - (words * 4 <= told.size() ? words : 0);
        boolean isMost = count <= FEW ? signed == count : signed * 100L >= count * 70L;
        boolean isVaried =
                strong * 4 >= count && hard * 4 >= count && all.size() >= (count <= FEW ? 2 : 3);
        // Languages of one kind of statement, as a build or a driver is described in.
        boolean isUniform =
                count > 2 && firm * 5 >= count && (firm + commands) * 100L >= count * 80L;
        return isMost && (isVaried || isUniform) && prose * 50 <= count;
    }

    private static boolean hasName(String line) {
        return line.chars().anyMatch(Character::isLetter);
    }

    /** Whether somebody says something above or below. */
    private static boolean isFramed(List<String> lines) {
        int size = lines.size();
        for (int i = 0; i < size; i++) {
            boolean isMargin = i < MARGIN || i >= size - MARGIN;
            boolean isSaid =
                    isMargin
                            && (CodeLine.of(lines.get(i)) == CodeLine.PROSE
                                    || WORDS.matcher(lines.get(i)).lookingAt());
            if (isSaid) {
                return true;
            }
        }
        String first = lines.get(0);
        Set<ProgramSign> signs = ProgramSign.of(first);
        boolean isGreeting = signs.equals(EnumSet.of(ProgramSign.END)) && first.endsWith(",");
        return isGreeting || (signs.isEmpty() && CodeLine.of(first) != CodeLine.WORD);
    }
}
