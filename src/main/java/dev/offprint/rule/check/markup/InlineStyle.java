package dev.offprint.rule.check.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The declarations of a {@code style} attribute, and whether they say anything to a reader: an
 * editor writes font and line height into every span, but bold, colour and a large size may be
 * meant.
 */
record InlineStyle(List<Declaration> declarations) {

    /** A property with its value, both in lower case. */
    record Declaration(String property, String value) {}

    /** What changes nothing of inline text, or only its distances. */
    private static final Set<String> HARMLESS =
            Set.of(
                    "border-image",
                    "box-sizing",
                    "caret-color",
                    "cursor",
                    "font-feature-settings",
                    "font-kerning",
                    "font-optical-sizing",
                    "font-size-adjust",
                    "font-stretch",
                    "font-variation-settings",
                    "letter-spacing",
                    "line-height",
                    "margin",
                    "margin-bottom",
                    "margin-left",
                    "margin-right",
                    "margin-top",
                    "orphans",
                    "outline",
                    "overflow-wrap",
                    "padding",
                    "padding-bottom",
                    "padding-left",
                    "padding-right",
                    "padding-top",
                    "tab-stops",
                    "text-align",
                    "text-indent",
                    "text-rendering",
                    "text-size-adjust",
                    "transition",
                    "widows",
                    "word-break",
                    "word-spacing",
                    "word-wrap");

    private static final Set<String> NEUTRAL =
            Set.of(
                    "0",
                    "0px",
                    "400",
                    "auto",
                    "baseline",
                    "inherit",
                    "initial",
                    "inline",
                    "none",
                    "normal",
                    "transparent",
                    "unset",
                    "white",
                    "#fff",
                    "#ffffff",
                    "rgb(255, 255, 255)",
                    "rgb(255,255,255)",
                    "rgba(0, 0, 0, 0)");

    private static final Set<String> HARMLESS_WHEN_NEUTRAL =
            Set.of(
                    "background",
                    "background-attachment",
                    "background-clip",
                    "background-color",
                    "background-image",
                    "background-origin",
                    "background-position",
                    "background-repeat",
                    "background-size",
                    "border",
                    "display",
                    "float",
                    "font-style",
                    "font-variant",
                    "font-variant-alternates",
                    "font-variant-caps",
                    "font-variant-east-asian",
                    "font-variant-ligatures",
                    "font-variant-numeric",
                    "font-variant-position",
                    "font-weight",
                    "text-decoration",
                    "text-decoration-color",
                    "text-decoration-line",
                    "text-decoration-style",
                    "text-decoration-thickness",
                    "text-shadow",
                    "text-transform",
                    "vertical-align",
                    "white-space");

    private static final Pattern SIZE = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)(px|pt|em|rem|%)");
    private static final Pattern GREY =
            Pattern.compile("#([0-9a-f])\\1\\1|#([0-9a-f]{2})\\2\\2|rgb\\((\\d+), ?\\3, ?\\3\\)");
    private static final Pattern SPECIAL_FONT =
            Pattern.compile(
                    "mono|courier|consolas|menlo|code|symbol|dings|fixed|typewriter|awesome");

    /** The declarations of an attribute's decoded value. */
    static InlineStyle parse(String style) {
        List<Declaration> declarations = new ArrayList<>();
        for (String part : style.toLowerCase(Locale.ROOT).split(";", -1)) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                String value = part.substring(colon + 1).replace("!important", "").strip();
                declarations.add(new Declaration(part.substring(0, colon).strip(), value));
            } else if (!part.isBlank()) {
                // Not understood, so it may say something.
                declarations.add(new Declaration(part.strip(), part.strip()));
            }
        }
        return new InlineStyle(declarations);
    }

    /** Whether inline text looks and reads the same without it. */
    boolean saysNothing() {
        for (Declaration declaration : declarations) {
            if (!saysNothing(declaration)) {
                return false;
            }
        }
        return true;
    }

    private static boolean saysNothing(Declaration declaration) {
        String property = declaration.property();
        String value = declaration.value();
        boolean isVendors = property.startsWith("-webkit-") || property.startsWith("-moz-");
        if (isVendors || property.startsWith("mso-") || HARMLESS.contains(property)) {
            return true;
        }
        if (HARMLESS_WHEN_NEUTRAL.contains(property)) {
            return NEUTRAL.contains(value);
        }
        return switch (property) {
            case "font-family" -> !isSpecialFont(value);
            case "font-size" -> isTextSize(value);
            case "color" -> isTextColour(value);
            default -> false;
        };
    }

    static boolean isSpecialFont(String family) {
        return SPECIAL_FONT.matcher(family.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean isTextSize(String value) {
        if (Set.of("small", "medium", "inherit", "initial", "unset").contains(value)) {
            return true;
        }
        Matcher size = SIZE.matcher(value);
        if (!size.matches()) {
            return false;
        }
        double number = Double.parseDouble(size.group(1));
        return switch (size.group(2)) {
            case "px" -> number >= 12 && number <= 19;
            case "pt" -> number >= 9 && number <= 14;
            case "%" -> number >= 85 && number <= 120;
            default -> number >= 0.85 && number <= 1.2;
        };
    }

    static boolean isTextColour(String value) {
        boolean isNamed =
                Set.of("black", "inherit", "initial", "unset", "windowtext", "currentcolor")
                        .contains(value);
        Matcher grey = GREY.matcher(value);
        if (isNamed || !grey.matches()) {
            return isNamed;
        }
        int level =
                grey.group(1) != null
                        ? Integer.parseInt(grey.group(1), 16) * 17
                        : grey.group(2) != null
                                ? Integer.parseInt(grey.group(2), 16)
                                : grey.group(3).length() > 3
                                        ? 255
                                        : Integer.parseInt(grey.group(3));
        return level <= 0x66;
    }
}
