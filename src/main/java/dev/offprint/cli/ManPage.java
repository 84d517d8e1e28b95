package dev.offprint.cli;

import dev.offprint.cli.CommandUsage.OperandUsage;
import dev.offprint.cli.CommandUsage.OptionUsage;
import java.util.List;

/** The page of the manual, in the man macros of roff (man(7)). */
final class ManPage {
    private ManPage() {}

    /**
     * The page.
     *
     * @param version of the program
     */
    static String of(List<CommandUsage> commands, String version) {
        StringBuilder out = new StringBuilder();
        out.append(".TH OFFPRINT 1 \"\" \"offprint ").append(escaped(version)).append("\"\n");
        out.append(".SH NAME\noffprint \\- take saved web posts and give back the article alone\n");
        out.append(".SH SYNOPSIS\n");
        for (CommandUsage command : commands) {
            out.append(".B offprint ").append(escaped(command.name())).append("\n[OPTION]...");
            for (OperandUsage operand : command.operands()) {
                out.append(" [").append(escaped(operand.label())).append(']');
                out.append(operand.isRepeatable() ? "..." : "");
            }
            out.append("\n.br\n");
        }
        out.append(".SH DESCRIPTION\n");
        paragraph(
                out,
                "Offprint finds what does not belong in saved web posts, at its exact place, takes"
                        + " it out without losing a sentence, and writes what is left as Markdown,"
                        + " EPUB, HTML or text. Results go to standard output, everything else to"
                        + " standard error.");
        out.append(".SH COMMANDS\n");
        for (CommandUsage command : commands) {
            command(out, command);
        }
        ending(out);
        return out.toString();
    }

    private static void command(StringBuilder out, CommandUsage command) {
        out.append(".SS offprint ").append(escaped(command.name())).append('\n');
        paragraph(out, command.description());
        for (OperandUsage operand : command.operands()) {
            out.append(".TP\n.I ").append(escaped(operand.label())).append('\n');
            paragraph(out, operand.description());
        }
        for (OptionUsage option : command.options()) {
            out.append(".TP\n.B ").append(escaped(String.join(", ", option.names())));
            out.append(option.takesValue() ? " \\fI" + escaped(option.label()) + "\\fR" : "");
            out.append('\n');
            paragraph(out, option.description());
        }
        boolean isFirst = true;
        for (String note : command.notes()) {
            if (!note.isBlank()) {
                out.append(isFirst ? ".PP\n" : ".br\n");
                paragraph(out, note.strip());
                isFirst = false;
            }
        }
    }

    private static void ending(StringBuilder out) {
        out.append(".SH EXIT STATUS\n");
        entry(out, "0", "Nothing was found at or above the severity that fails.");
        entry(out, "1", "There are findings.");
        entry(out, "2", "Something could not be done: usage, configuration, files.");
        out.append(".SH ENVIRONMENT\n");
        entry(out, "NO_COLOR", "When set to anything, there is no colour unless asked for.");
        entry(out, "JAVA_HOME", "The Java to use.");
        entry(out, "OFFPRINT_JAVA_OPTS", "More options for that Java, separated by spaces.");
    }

    private static void entry(StringBuilder out, String term, String text) {
        out.append(".TP\n.B ").append(escaped(term)).append('\n');
        paragraph(out, text);
    }

    private static void paragraph(StringBuilder out, String text) {
        out.append(escaped(text)).append('\n');
    }

    /** A dot or an apostrophe that begins a line would be a request, a bare hyphen may be bent. */
    private static String escaped(String text) {
        String escaped =
                text.replace("\\", "\\e")
                        .replace("-", "\\-")
                        .replace("…", "...")
                        .replace("\"", "\\(dq");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
