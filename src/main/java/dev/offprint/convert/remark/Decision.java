package dev.offprint.convert.remark;

/** What became of a part of a post. */
public enum Decision {
    LEFT_OUT("left out"),
    CHANGED("changed"),
    MOVED("moved");

    private final String words;

    Decision(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** As programs read it. */
    public String label() {
        return words.replace(' ', '-');
    }
}
