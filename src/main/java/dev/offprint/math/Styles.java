package dev.offprint.math;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes elements that say how or which of their contents are shown. */
final class Styles {
    private static final Map<String, String> LEVELS =
            Map.of("0", "\\textstyle", "1", "\\scriptstyle", "2", "\\scriptscriptstyle");

    private final Presentation formula;
    private final TexOutput out;

    Styles(Presentation formula, TexOutput out) {
        this.formula = formula;
        this.out = out;
    }

    void register(Map<String, Consumer<Element>> writers) {
        writers.put("mstyle", this::style);
        writers.put("mphantom", phantom -> wrapped("\\phantom", phantom));
        writers.put("mpadded", this::padded);
        writers.put("maction", this::action);
        writers.put("semantics", this::semantics);
        writers.put("annotation", annotation -> formula.words(Names.text(annotation)));
    }

    private void wrapped(String command, Element content) {
        out.raw(command + "{");
        formula.row(content);
        out.close();
    }

    private void style(Element style) {
        Alphabet alphabet = Alphabet.ofVariant(style.attr("mathvariant"));
        if (alphabet == null) {
            sized(style);
            return;
        }
        alphabet.commands().forEach(command -> out.raw("\\" + command + "{"));
        sized(style);
        out.raw("}".repeat(alphabet.commands().size()));
    }

    private void sized(Element style) {
        String display = style.attr("displaystyle");
        String level = style.attr("scriptlevel");
        List<Node> content = Names.content(style);
        Node only = content.size() == 1 ? Names.inner(content.get(0)) : style;
        if (level.equals("1") && only instanceof Element table && Names.is(only, "mtable")) {
            new Tables(formula, out).environment("smallmatrix", table);
            return;
        }
        String command = command(display, level);
        if (command.isEmpty()) {
            formula.row(style);
        } else if (Names.is(only, "mfrac") && isFractionStyle(command) && isPlain(only)) {
            new Fractions(formula, out)
                    .fraction(
                            (Element) only,
                            command.equals("\\displaystyle") ? "\\dfrac" : "\\tfrac");
        } else {
            out.open();
            out.token(command);
            formula.row(style);
            out.close();
        }
    }

    private static boolean isFractionStyle(String command) {
        return command.equals("\\displaystyle") || command.equals("\\textstyle");
    }

    private static boolean isPlain(Node fraction) {
        return fraction instanceof Element element
                && !Fractions.isStacked(element)
                && !element.hasAttr("bevelled");
    }

    private static String command(String display, String level) {
        if (display.equals("true")) {
            return "\\displaystyle";
        }
        String ofLevel = LEVELS.getOrDefault(level, "");
        return ofLevel.equals("\\textstyle") && !display.equals("false") ? "" : ofLevel;
    }

    /** A part of no width is set over what stands beside it. */
    private void padded(Element padded) {
        boolean isFlat = padded.attr("width").matches("0[a-z]*");
        boolean isLow =
                padded.attr("height").matches("0[a-z]*") && padded.attr("depth").matches("0[a-z]*");
        List<Node> content = Names.content(padded);
        boolean isPhantom = content.size() == 1 && Names.is(content.get(0), "mphantom");
        if (isPhantom && isFlat != isLow) {
            wrapped(isFlat ? "\\vphantom" : "\\hphantom", (Element) content.get(0));
        } else if (isFlat) {
            String shift = padded.attr("lspace");
            String lap = shift.startsWith("-1") ? "llap" : shift.startsWith("-") ? "clap" : "rlap";
            wrapped("\\math" + lap, padded);
        } else if (isLow) {
            wrapped("\\smash", padded);
        } else {
            formula.row(padded);
        }
    }

    /** One of several is shown at a time: the one that is chosen (MathML 3, section 3.7.1). */
    private void action(Element action) {
        List<Node> content = Names.content(action);
        String number = action.attr("selection");
        int chosen = number.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(number) : 1;
        if (!content.isEmpty()) {
            formula.write(content.get(Math.min(chosen, content.size()) - 1));
        }
    }

    private void semantics(Element semantics) {
        Optional<String> tex = Annotations.ofSemantics(semantics);
        if (tex.isPresent()) {
            out.raw("{" + tex.get() + "}");
            return;
        }
        List<Node> content = Names.content(semantics);
        if (content.isEmpty()) {
            return;
        }
        Node shown = content.get(0);
        for (Node child : content) {
            boolean isSeen = child.attr("encoding").matches("(?i).*presentation.*");
            if (isSeen && ContentMath.NAMES.contains(Names.of(shown))) {
                shown = child;
            }
        }
        formula.write(shown);
    }
}
