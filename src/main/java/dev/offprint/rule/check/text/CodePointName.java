package dev.offprint.rule.check.text;

import java.util.Locale;

/** Characters that cannot be shown, as messages name them. */
final class CodePointName {
    private CodePointName() {}

    /** As {@code U+200B ZERO WIDTH SPACE}. */
    static String of(int codePoint) {
        String name = Character.getName(codePoint);
        String number = String.format(Locale.ROOT, "U+%04X", codePoint);
        return name == null ? number : number + " " + name;
    }
}
