package dev.offprint.rule.schema;

/** Whether a field that a schema requires may be named in other letters, as "Title" for "title". */
public enum NameCase {
    /** No: the system knows the field by exactly this name. */
    TOLD {
        @Override
        boolean isSame(String name, String required) {
            return name.equals(required);
        }
    },
    /** Yes. */
    IGNORED {
        @Override
        boolean isSame(String name, String required) {
            return name.equalsIgnoreCase(required);
        }
    };

    abstract boolean isSame(String name, String required);
}
