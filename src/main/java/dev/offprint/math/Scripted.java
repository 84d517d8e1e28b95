package dev.offprint.math;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes MathML of a base with scripts, and of what stands over and under it. */
final class Scripted {
    private Scripted() {}

    static MathNode of(
            MathNode base, MathNode.Role role, @Nullable MathNode sub, @Nullable MathNode sup) {
        if (sub == null && sup == null) {
            return base;
        }
        MathNode plain = base;
        boolean isFixed = role == MathNode.Role.LIMITS && base.role() == MathNode.Role.MOVABLE;
        if (isFixed && base.name().equals("mo")) {
            plain = base.withAttributes(fixed(base.attributes()));
        }
        boolean hasLimits = role == MathNode.Role.MOVABLE || role == MathNode.Role.LIMITS;
        MathNode scripted = hasLimits ? limits(plain, sub, sup) : corners(plain, sub, sup);
        return role == MathNode.Role.FUNCTION ? scripted.as(role) : scripted;
    }

    private static String fixed(String attributes) {
        return attributes.replace(" movablelimits=\"true\"", "") + " movablelimits=\"false\"";
    }

    private static MathNode corners(MathNode base, @Nullable MathNode sub, @Nullable MathNode sup) {
        if (sub == null) {
            return sup == null ? base : MathNode.of("msup", base, sup);
        }
        return sup == null
                ? MathNode.of("msub", base, sub)
                : MathNode.of("msubsup", base, sub, sup);
    }

    static MathNode limits(MathNode base, @Nullable MathNode under, @Nullable MathNode over) {
        if (under == null) {
            return over == null ? base : MathNode.of("mover", base, over);
        }
        return over == null
                ? MathNode.of("munder", base, under)
                : MathNode.of("munderover", base, under, over);
    }

    /** What stands over something that may have something under it already. */
    static MathNode over(MathNode over, MathNode base) {
        boolean isUnder = base.name().equals("munder") && base.attributes().isEmpty();
        return isUnder
                ? MathNode.of("munderover", base.children().get(0), base.children().get(1), over)
                : MathNode.of("mover", base, over);
    }

    /** A superscript of {@code count} primes, as the fewest characters. */
    static MathNode primed(@Nullable MathNode before, int count) {
        String primes = count <= 4 ? "′″‴⁗".substring(count - 1, count) : "′".repeat(count);
        MathNode prime = MathNode.operator(primes, "");
        return before == null ? prime : joined(before, prime);
    }

    static MathNode joined(MathNode first, MathNode second) {
        List<MathNode> row = new ArrayList<>();
        row.add(first);
        if (second.role() == MathNode.Role.GROUP) {
            row.addAll(second.children());
        } else {
            row.add(second);
        }
        return MathNode.row(row);
    }

    /** A mark over or under {@code base}. */
    static MathNode accent(Accents.Accent accent, MathNode base) {
        MathNode mark =
                MathNode.operator(accent.character(), " stretchy=\"" + accent.isWide() + "\"");
        MathNode marked =
                accent.isUnder()
                        ? MathNode.with("munder", " accentunder=\"true\"", base, mark)
                        : MathNode.with("mover", " accent=\"true\"", base, mark);
        return accent.isBrace() ? marked.as(MathNode.Role.LIMITS) : marked;
    }
}
