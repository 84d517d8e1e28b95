package dev.offprint.rule;

import java.util.Set;

/** What a rule file says is done with what the rule finds. */
public sealed interface Repair {

    /** What {@code visitor} makes of this kind. */
    <R> R accept(Visitor<R> visitor);

    /** Whether there is a repair at all. */
    boolean changes();

    /** One answer for each kind; a new kind wants one everywhere. */
    interface Visitor<R> {
        R visit(None repair);

        R visit(Remove repair);

        R visit(Unwrap repair);

        R visit(RemoveAttributes repair);

        R visit(RemoveParameters repair);

        R visit(FollowRedirect repair);

        R visit(Replace repair);
    }

    /** Nothing; a person decides. */
    record None() implements Repair {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean changes() {
            return false;
        }
    }

    /** The element, comment or reference goes as a whole. */
    record Remove() implements Repair {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean changes() {
            return true;
        }
    }

    /** The tags go, the content stays. */
    record Unwrap() implements Repair {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean changes() {
            return true;
        }
    }

    /** These attributes go, the element stays. */
    record RemoveAttributes(Set<String> names) implements Repair {
        public RemoveAttributes {
            names = Set.copyOf(names);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean changes() {
            return true;
        }
    }

    /** The parameters that matched go from the address. */
    record RemoveParameters() implements Repair {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean changes() {
            return true;
        }
    }

    /** The address is replaced by the one that it leads to. */
    record FollowRedirect() implements Repair {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean changes() {
            return true;
        }
    }

    /** The matched text is replaced; {@code $1} is the first group. */
    record Replace(String replacement) implements Repair {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean changes() {
            return true;
        }
    }
}
